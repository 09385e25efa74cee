# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiation Dose Identification Sequence (300A,0618)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, US
from dcmgen.model.iod import Item


class RTDoseContributionRecordRadiationDoseIdentificationSequenceItem(Item):
    """Item of Radiation Dose Identification Sequence (300A,0618) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    RadiationDoseIdentificationIndex = US(0x300A_0603)
    ReferencedRadiationDoseIdentificationIndex = US(0x300A_060C)
    RadiationDoseIdentificationLabel = LO(0x300A_0619)
    ConceptualVolumeSequence = SQ(0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro")
