# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, ISn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class ImageReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.18.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """

    __slots__ = ()

    ReferencedFrameNumber: ISn = ISn(0x0008_1160)
    """Referenced Frame Number (0008,1160), VM 1-n, Type 1C (PS3.3 C.18.4)."""
    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1C (PS3.3 C.18.4)."""
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    """Referenced SOP Sequence (0008,1199), VM 1, Type 3 (PS3.3 C.18.4)."""
    ReferencedRealWorldValueMappingInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_114B, "SOPInstanceReferenceMacro"
    )
    """Referenced Real World Value Mapping Instance Sequence (0008,114B), VM 1, Type 3 (PS3.3 C.18.4)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.18.4)."""
