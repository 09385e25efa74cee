# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Real World Value Mapping Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro


class RealWorldValueMappingMacro(Macro):
    """Real World Value Mapping Macro (PS3.3 C.7.6.16.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

    __slots__ = ()

    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacro] = SQ(
        0x0040_9096, "RealWorldValueMappingItemMacro"
    )
    """Real World Value Mapping Sequence (0040,9096), VM 1, Type 1 (PS3.3 C.7.6.16.2.11)."""
