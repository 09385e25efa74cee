# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiation Dose Identification Sequence (300A,0618)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO, SQ, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    )


class RadiationDoseIdentificationSequenceItem(Item):
    """Item of Radiation Dose Identification Sequence (300A,0618) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    RadiationDoseIdentificationIndex: US = US(0x300A_0603)
    """Radiation Dose Identification Index (300A,0603), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseIdentificationLabel: LO = LO(0x300A_0619)
    """Radiation Dose Identification Label (300A,0619), VM 1, Type 1 (PS3.3 C.36.11)."""
    ReferenceDoseType: CST[Literal["PER_RADIATION", "NOMINAL"]] = CST(0x300A_061A)
    """Reference Dose Type (300A,061A), VM 1, Type 1 (PS3.3 C.36.11)."""
    ReferenceDosePointCoordinates: FDn = FDn(0x300A_061E)
    """Reference Dose Point Coordinates (300A,061E), VM 3, Type 1C (PS3.3 C.36.11)."""
    ConceptualVolumeSequence: SQ[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = SQ(
        0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro"
    )
    """Conceptual Volume Sequence (3010,0025), VM 1, Type 1 (PS3.3 C.36.11)."""
