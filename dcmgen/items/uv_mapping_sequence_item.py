# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of UV Mapping Sequence (0080,0008)."""

from __future__ import annotations

from dcmgen.model.fields import OF, SH, SQ, UL
from dcmgen.model.iod import Item


class UVMappingSequenceItem(Item):
    """Item of UV Mapping Sequence (0080,0008) (PS3.3 C.27.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

    __slots__ = ()

    ReferencedSurfaceNumber = UL(0x0066_002C)
    TextureLabel = SH(0x0080_0009)
    UValueData = OF(0x0080_0010)
    VValueData = OF(0x0080_0011)
    ReferencedTextureSequence = SQ(0x0080_0012, "ImageSOPInstanceReferenceMacro")
