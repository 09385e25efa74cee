# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Image and Spectroscopy Instance Macro."""

from __future__ import annotations

from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.model.fields import CS, CST, DS, DT, FD, FL_, IS_, LO_, LT_, CSTn, DSn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRImageAndSpectroscopyInstanceMacro(HierarchicalEvidenceReferenceMacro):
    """MR Image and Spectroscopy Instance Macro (PS3.3 C.8.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """

    __slots__ = ()

    AcquisitionNumber: IS_ = IS_(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 3 (PS3.3 C.8.13.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    AcquisitionDuration: FD = FD(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    ResonantNucleus: CSTn[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]] = CSTn(0x0018_9100)
    """Resonant Nucleus (0018,9100), VM 1-2, Type 1C (PS3.3 C.8.13.2)."""
    KSpaceFiltering: CST[
        Literal[
            "COSINE",
            "COSINE_SQUARED",
            "FERMI",
            "GAUSSIAN",
            "HAMMING",
            "HANNING",
            "LORENTZIAN",
            "LRNTZ_GSS_TRNSFM",
            "RIESZ",
            "TUKEY",
            "NONE",
        ]
    ] = CST(0x0018_9064)
    """k-space Filtering (0018,9064), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    MagneticFieldStrength: DS = DS(0x0018_0087)
    """Magnetic Field Strength (0018,0087), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    ApplicableSafetyStandardAgency: CST[Literal["IEC", "FDA", "MHW"]] = CST(0x0018_9174)
    """Applicable Safety Standard Agency (0018,9174), VM 1, Type 1C (PS3.3 C.8.13.2)."""
    ApplicableSafetyStandardDescription: LO_ = LO_(0x0018_9175)
    """Applicable Safety Standard Description (0018,9175), VM 1, Type 3 (PS3.3 C.8.13.2)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.13.2)."""
    IsocenterPosition: DSn = DSn(0x300A_012C)
    """Isocenter Position (300A,012C), VM 3, Type 3 (PS3.3 C.8.13.2)."""
    B1rms: FL_ = FL_(0x0018_1320)
    """B1rms (0018,1320), VM 1, Type 3 (PS3.3 C.8.13.2)."""
