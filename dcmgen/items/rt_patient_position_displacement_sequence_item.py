# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Patient Position Displacement Sequence (300A,0798)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, FDn
from dcmgen.model.iod import Item


class RTPatientPositionDisplacementSequenceItem(Item):
    """Item of RT Patient Position Displacement Sequence (300A,0798) (PS3.3 C.36.2.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

    __slots__ = ()

    DisplacementReferenceLabel = LO_(0x300A_079A)
    DisplacementReferenceLocationCodeSequence = SQ(0x300A_079D, "CodeSequenceMacro")
    ConceptualVolumeSequence = SQ(0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro")
    DisplacementMatrix = FDn(0x300A_079B)
    PatientSupportDisplacementSequence = SQ(0x300A_079C, "PatientSupportPositionMacro")
