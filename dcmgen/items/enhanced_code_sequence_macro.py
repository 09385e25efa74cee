# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced Code Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, DT, LO_, UI, UI_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class EnhancedCodeSequenceMacro(Macro):
    """Enhanced Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()

    ContextIdentifier: CS_ = CS_(0x0008_010F)
    """Context Identifier (0008,010F), VM 1, Type 3 (PS3.3 8.8)."""
    ContextUID: UI_ = UI_(0x0008_0117)
    """Context UID (0008,0117), VM 1, Type 3 (PS3.3 8.8)."""
    MappingResource: CST[Literal["DCMR", "SDM"]] = CST(0x0008_0105)
    """Mapping Resource (0008,0105), VM 1, Type 1C (PS3.3 8.8)."""
    MappingResourceUID: UI_ = UI_(0x0008_0118)
    """Mapping Resource UID (0008,0118), VM 1, Type 3 (PS3.3 8.8)."""
    MappingResourceName: LO_ = LO_(0x0008_0122)
    """Mapping Resource Name (0008,0122), VM 1, Type 3 (PS3.3 8.8)."""
    ContextGroupVersion: DT = DT(0x0008_0106)
    """Context Group Version (0008,0106), VM 1, Type 1C (PS3.3 8.8)."""
    ContextGroupExtensionFlag: CS_[Literal["Y", "N"]] = CS_(0x0008_010B)
    """Context Group Extension Flag (0008,010B), VM 1, Type 3 (PS3.3 8.8)."""
    ContextGroupLocalVersion: DT = DT(0x0008_0107)
    """Context Group Local Version (0008,0107), VM 1, Type 1C (PS3.3 8.8)."""
    ContextGroupExtensionCreatorUID: UI = UI(0x0008_010D)
    """Context Group Extension Creator UID (0008,010D), VM 1, Type 1C (PS3.3 8.8)."""
