# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiation Dose Identification Sequence (300A,0618)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    )


class RTDoseContributionRecordRadiationDoseIdentificationSequenceItem(Item):
    """Item of Radiation Dose Identification Sequence (300A,0618) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    RadiationDoseIdentificationIndex: US = US(0x300A_0603)
    """Radiation Dose Identification Index (300A,0603), VM 1, Type 1 (PS3.3 C.36.21)."""
    ReferencedRadiationDoseIdentificationIndex: US = US(0x300A_060C)
    """Referenced Radiation Dose Identification Index (300A,060C), VM 1, Type 1C (PS3.3 C.36.21)."""
    RadiationDoseIdentificationLabel: LO = LO(0x300A_0619)
    """Radiation Dose Identification Label (300A,0619), VM 1, Type 1 (PS3.3 C.36.21)."""
    ConceptualVolumeSequence: SQ[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = SQ(
        0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro"
    )
    """Conceptual Volume Sequence (3010,0025), VM 1, Type 1 (PS3.3 C.36.21)."""
