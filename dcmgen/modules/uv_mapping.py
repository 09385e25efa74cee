# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""UV Mapping Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.uv_mapping_sequence_item import UVMappingSequenceItem


class UVMappingModule(Module):
    """UV Mapping Module (PS3.3 C.27.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.6.html
    """

    __slots__ = ()

    UVMappingSequence: SQ[UVMappingSequenceItem] = SQ(0x0080_0008, "UVMappingSequenceItem")
    """UV Mapping Sequence (0080,0008), VM 1, Type 1 (PS3.3 C.27.6)."""
