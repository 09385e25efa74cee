# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Image and Spectroscopy Instance Macro."""

from __future__ import annotations

from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.model.fields import CS, CST, DS, DT, FD, FL_, IS_, LO_, LT_, CSTn, DSn


class MRImageAndSpectroscopyInstanceMacro(HierarchicalEvidenceReferenceMacro):
    """MR Image and Spectroscopy Instance Macro (PS3.3 C.8.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """

    __slots__ = ()

    AcquisitionNumber = IS_(0x0020_0012)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD(0x0018_9073)
    ContentQualification = CS(0x0018_9004)
    ResonantNucleus = CSTn(0x0018_9100)
    KSpaceFiltering = CST(0x0018_9064)
    MagneticFieldStrength = DS(0x0018_0087)
    ApplicableSafetyStandardAgency = CST(0x0018_9174)
    ApplicableSafetyStandardDescription = LO_(0x0018_9175)
    ImageComments = LT_(0x0020_4000)
    IsocenterPosition = DSn(0x300A_012C)
    B1rms = FL_(0x0018_1320)
