# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Selector Attribute Value Macro."""

from __future__ import annotations

from dcmgen.model.fields import LT, SQ, ST, UT, ATn, CSn, DSn, FDn, FLn, ISn, LOn, PNn, SHn, SLn, SSn, UIn, ULn, USn
from dcmgen.model.iod import Macro


class HangingProtocolSelectorAttributeValueMacro(Macro):
    """Hanging Protocol Selector Attribute Value Macro (PS3.3 C.23.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """

    __slots__ = ()

    SelectorATValue = ATn(0x0072_0060)
    SelectorCSValue = CSn(0x0072_0062)
    SelectorISValue = ISn(0x0072_0064)
    SelectorLOValue = LOn(0x0072_0066)
    SelectorLTValue = LT(0x0072_0068)
    SelectorPNValue = PNn(0x0072_006A)
    SelectorSHValue = SHn(0x0072_006C)
    SelectorSTValue = ST(0x0072_006E)
    SelectorUTValue = UT(0x0072_0070)
    SelectorDSValue = DSn(0x0072_0072)
    SelectorFDValue = FDn(0x0072_0074)
    SelectorFLValue = FLn(0x0072_0076)
    SelectorULValue = ULn(0x0072_0078)
    SelectorUSValue = USn(0x0072_007A)
    SelectorSLValue = SLn(0x0072_007C)
    SelectorSSValue = SSn(0x0072_007E)
    SelectorCodeSequenceValue = SQ(0x0072_0080, "CodeSequenceMacro")
    SelectorUIValue = UIn(0x0072_007F)
