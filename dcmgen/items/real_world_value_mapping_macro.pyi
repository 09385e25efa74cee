# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Real World Value Mapping Macro."""

from dcmgen.items.real_world_value_mapping_item_macro import (
    RealWorldValueMappingItemMacro,
    RealWorldValueMappingItemMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RealWorldValueMappingMacro(Macro):
    """Real World Value Mapping Macro (PS3.3 C.7.6.16.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

    def __init__(
        self,
        /,
        *,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
    ) -> None: ...
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacros, RealWorldValueMappingItemMacro]
    """Real World Value Mapping Sequence (0040,9096), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
