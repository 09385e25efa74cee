# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Selector Attribute Macro."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, US, ATn, ISn, LOn
from dcmgen.model.iod import Macro


class SelectorAttributeMacro(Macro):
    """Selector Attribute Macro (PS3.3 10.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

    __slots__ = ()

    SelectorAttribute: AT = AT(0x0072_0026)
    """Selector Attribute (0072,0026), VM 1, Type 1C (PS3.3 10.17)."""
    SelectorValueNumber: US = US(0x0072_0028)
    """Selector Value Number (0072,0028), VM 1, Type 1C (PS3.3 10.17)."""
    SelectorSequencePointer: ATn = ATn(0x0072_0052)
    """Selector Sequence Pointer (0072,0052), VM 1-n, Type 1C (PS3.3 10.17)."""
    SelectorSequencePointerPrivateCreator: LOn = LOn(0x0072_0054)
    """Selector Sequence Pointer Private Creator (0072,0054), VM 1-n, Type 1C (PS3.3 10.17)."""
    SelectorSequencePointerItems: ISn = ISn(0x0074_1057)
    """Selector Sequence Pointer Items (0074,1057), VM 1-n, Type 1C (PS3.3 10.17)."""
    SelectorAttributePrivateCreator: LO = LO(0x0072_0056)
    """Selector Attribute Private Creator (0072,0056), VM 1, Type 1C (PS3.3 10.17)."""
