# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Conceptual Volume Constituent Sequence (3010,0008)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.conceptual_volume_constituent_segmentation_reference_sequence_item import (
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ConceptualVolumeConstituentSequenceItem(Item):
    """Item of Conceptual Volume Constituent Sequence (3010,0008) (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    __slots__ = ()

    ConceptualVolumeConstituentIndex: US = US(0x3010_000D)
    """Conceptual Volume Constituent Index (3010,000D), VM 1, Type 1 (PS3.3 10.34)."""
    ConstituentConceptualVolumeUID: UI = UI(0x3010_0013)
    """Constituent Conceptual Volume UID (3010,0013), VM 1, Type 1 (PS3.3 10.34)."""
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x3010_0007, "SOPInstanceReferenceMacro"
    )
    """Originating SOP Instance Reference Sequence (3010,0007), VM 1, Type 1 (PS3.3 10.34)."""
    ConceptualVolumeConstituentSegmentationReferenceSequence: SQ[
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem
    ] = SQ(0x3010_0012, "ConceptualVolumeConstituentSegmentationReferenceSequenceItem")
    """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), VM 1, Type 1C (PS3.3 10.34)."""
