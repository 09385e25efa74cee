# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hanging Protocol Selector Attribute Context Macro."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, ATn, LOn
from dcmgen.model.iod import Macro


class HangingProtocolSelectorAttributeContextMacro(Macro):
    """Hanging Protocol Selector Attribute Context Macro (PS3.3 C.23.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """

    __slots__ = ()

    SelectorSequencePointer: ATn = ATn(0x0072_0052)
    """Selector Sequence Pointer (0072,0052), VM 1-n, Type 1C (PS3.3 C.23.4.1)."""
    FunctionalGroupPointer: AT = AT(0x0020_9167)
    """Functional Group Pointer (0020,9167), VM 1, Type 1C (PS3.3 C.23.4.1)."""
    SelectorSequencePointerPrivateCreator: LOn = LOn(0x0072_0054)
    """Selector Sequence Pointer Private Creator (0072,0054), VM 1-n, Type 1C (PS3.3 C.23.4.1)."""
    FunctionalGroupPrivateCreator: LO = LO(0x0020_9238)
    """Functional Group Private Creator (0020,9238), VM 1, Type 1C (PS3.3 C.23.4.1)."""
    SelectorAttributePrivateCreator: LO = LO(0x0072_0056)
    """Selector Attribute Private Creator (0072,0056), VM 1, Type 1C (PS3.3 C.23.4.1)."""
