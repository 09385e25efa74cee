# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Conceptual Volume Segmentation Reference Sequence (3010,0011)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ConceptualVolumeSegmentationReferenceSequenceItem(Item):
    """Item of Conceptual Volume Segmentation Reference Sequence (3010,0011) (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    __slots__ = ()

    ReferencedDirectSegmentInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x3010_004A, "SOPInstanceReferenceMacro"
    )
    """Referenced Direct Segment Instance Sequence (3010,004A), VM 1, Type 1 (PS3.3 10.34)."""
    ReferencedSegmentReferenceIndex: US = US(0x3010_0020)
    """Referenced Segment Reference Index (3010,0020), VM 1, Type 1 (PS3.3 10.34)."""
