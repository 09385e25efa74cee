# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Omitted Radiation Sequence (300A,0787)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Item


class OmittedRadiationSequenceItem(Item):
    """Item of Omitted Radiation Sequence (300A,0787) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    ReasonForOmissionCodeSequence = SQ(0x300A_0788, "CodeSequenceMacro")
    AsserterIdentificationSequence = SQ(0x0044_0103, "IdentifiedPersonOrDeviceMacro")
    ReasonForOmissionDescription = LO_(0x300C_0113)
