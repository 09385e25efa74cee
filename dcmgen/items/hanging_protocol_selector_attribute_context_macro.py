# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Selector Attribute Context Macro."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, ATn, LOn
from dcmgen.model.iod import Macro


class HangingProtocolSelectorAttributeContextMacro(Macro):
    """Hanging Protocol Selector Attribute Context Macro (PS3.3 C.23.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """

    __slots__ = ()

    SelectorSequencePointer = ATn(0x0072_0052)
    FunctionalGroupPointer = AT(0x0020_9167)
    SelectorSequencePointerPrivateCreator = LOn(0x0072_0054)
    FunctionalGroupPrivateCreator = LO(0x0020_9238)
    SelectorAttributePrivateCreator = LO(0x0072_0056)
