# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Selector Attribute Macro."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, US, ATn, ISn, LOn
from dcmgen.model.iod import Macro


class SelectorAttributeMacro(Macro):
    """Selector Attribute Macro (PS3.3 10.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

    __slots__ = ()

    SelectorAttribute = AT(0x0072_0026)
    SelectorValueNumber = US(0x0072_0028)
    SelectorSequencePointer = ATn(0x0072_0052)
    SelectorSequencePointerPrivateCreator = LOn(0x0072_0054)
    SelectorSequencePointerItems = ISn(0x0074_1057)
    SelectorAttributePrivateCreator = LO(0x0072_0056)
