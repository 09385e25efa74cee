# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of UV Mapping Sequence (0080,0008)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import OF, SH, SQ, UL, Items, OFValue, SHValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class UVMappingSequenceItem(Item):
    """Item of UV Mapping Sequence (0080,0008) (PS3.3 C.27.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

    def __init__(
        self,
        /,
        *,
        TextureLabel: SHValue = ...,
        UValueData: OFValue = ...,
        VValueData: OFValue = ...,
        ReferencedTextureSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedSurfaceNumber: ULValue = ...,
    ) -> None: ...
    ReferencedSurfaceNumber: UL
    """Referenced Surface Number (0066,002C), UL, VM 1, Type 1C.

    Required if Surface Sequence has more than one item. Not allowed otherwise.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """
    TextureLabel: SH
    """Texture Label (0080,0009), SH, VM 1, Type 1.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """
    UValueData: OF
    """U Value Data (0080,0010), OF, VM 1, Type 1.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """
    VValueData: OF
    """V Value Data (0080,0011), OF, VM 1, Type 1.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """
    ReferencedTextureSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Texture Sequence (0080,0012), SQ, VM 1, Type 1.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

class UVMappingSequenceItems(Sequence[UVMappingSequenceItem]):
    def add(
        self,
        /,
        *,
        TextureLabel: SHValue = ...,
        UValueData: OFValue = ...,
        VValueData: OFValue = ...,
        ReferencedTextureSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedSurfaceNumber: ULValue = ...,
    ) -> UVMappingSequenceItem: ...
