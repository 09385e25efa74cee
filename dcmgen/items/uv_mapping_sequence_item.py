# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of UV Mapping Sequence (0080,0008)."""

from __future__ import annotations

from dcmgen.model.fields import OF, SH, SQ, UL
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class UVMappingSequenceItem(Item):
    """Item of UV Mapping Sequence (0080,0008) (PS3.3 C.27.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

    __slots__ = ()

    ReferencedSurfaceNumber: UL = UL(0x0066_002C)
    """Referenced Surface Number (0066,002C), VM 1, Type 1C (PS3.3 C.27.6)."""
    TextureLabel: SH = SH(0x0080_0009)
    """Texture Label (0080,0009), VM 1, Type 1 (PS3.3 C.27.6)."""
    UValueData: OF = OF(0x0080_0010)
    """U Value Data (0080,0010), VM 1, Type 1 (PS3.3 C.27.6)."""
    VValueData: OF = OF(0x0080_0011)
    """V Value Data (0080,0011), VM 1, Type 1 (PS3.3 C.27.6)."""
    ReferencedTextureSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0080_0012, "ImageSOPInstanceReferenceMacro")
    """Referenced Texture Sequence (0080,0012), VM 1, Type 1 (PS3.3 C.27.6)."""
