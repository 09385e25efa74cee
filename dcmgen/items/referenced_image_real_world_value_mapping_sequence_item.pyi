# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Image Real World Value Mapping Sequence (0040,9094)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedImageRealWorldValueMappingSequenceItem(RealWorldValueMappingMacro, Item):
    """Item of Referenced Image Real World Value Mapping Sequence (0040,9094) (PS3.3 C.25.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.25.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1.

    PS3.3 C.25.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.25.2.html
    """

class ReferencedImageRealWorldValueMappingSequenceItems(Sequence[ReferencedImageRealWorldValueMappingSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
    ) -> ReferencedImageRealWorldValueMappingSequenceItem: ...
