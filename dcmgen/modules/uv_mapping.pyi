# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""UV Mapping Module."""

from dcmgen.items.uv_mapping_sequence_item import UVMappingSequenceItem, UVMappingSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class UVMappingModule(Module):
    """UV Mapping Module (PS3.3 C.27.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

    def __init__(
        self,
        /,
        *,
        UVMappingSequence: Items[UVMappingSequenceItem] = ...,
    ) -> None: ...
    UVMappingSequence: SQ[UVMappingSequenceItems, UVMappingSequenceItem]
    """UV Mapping Sequence (0080,0008), SQ, VM 1, Type 1.

    PS3.3 C.27.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """
