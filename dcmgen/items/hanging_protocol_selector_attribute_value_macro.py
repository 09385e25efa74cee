# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hanging Protocol Selector Attribute Value Macro."""

from __future__ import annotations

from dcmgen.model.fields import LT, SQ, ST, UT, ATn, CSn, DSn, FDn, FLn, ISn, LOn, PNn, SHn, SLn, SSn, UIn, ULn, USn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class HangingProtocolSelectorAttributeValueMacro(Macro):
    """Hanging Protocol Selector Attribute Value Macro (PS3.3 C.23.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """

    __slots__ = ()

    SelectorATValue: ATn = ATn(0x0072_0060)
    """Selector AT Value (0072,0060), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorCSValue: CSn = CSn(0x0072_0062)
    """Selector CS Value (0072,0062), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorISValue: ISn = ISn(0x0072_0064)
    """Selector IS Value (0072,0064), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorLOValue: LOn = LOn(0x0072_0066)
    """Selector LO Value (0072,0066), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorLTValue: LT = LT(0x0072_0068)
    """Selector LT Value (0072,0068), VM 1, Type 1C (PS3.3 C.23.4.2)."""
    SelectorPNValue: PNn = PNn(0x0072_006A)
    """Selector PN Value (0072,006A), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorSHValue: SHn = SHn(0x0072_006C)
    """Selector SH Value (0072,006C), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorSTValue: ST = ST(0x0072_006E)
    """Selector ST Value (0072,006E), VM 1, Type 1C (PS3.3 C.23.4.2)."""
    SelectorUTValue: UT = UT(0x0072_0070)
    """Selector UT Value (0072,0070), VM 1, Type 1C (PS3.3 C.23.4.2)."""
    SelectorDSValue: DSn = DSn(0x0072_0072)
    """Selector DS Value (0072,0072), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorFDValue: FDn = FDn(0x0072_0074)
    """Selector FD Value (0072,0074), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorFLValue: FLn = FLn(0x0072_0076)
    """Selector FL Value (0072,0076), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorULValue: ULn = ULn(0x0072_0078)
    """Selector UL Value (0072,0078), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorUSValue: USn = USn(0x0072_007A)
    """Selector US Value (0072,007A), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorSLValue: SLn = SLn(0x0072_007C)
    """Selector SL Value (0072,007C), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorSSValue: SSn = SSn(0x0072_007E)
    """Selector SS Value (0072,007E), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
    SelectorCodeSequenceValue: SQ[CodeSequenceMacro] = SQ(0x0072_0080, "CodeSequenceMacro")
    """Selector Code Sequence Value (0072,0080), VM 1, Type 1C (PS3.3 C.23.4.2)."""
    SelectorUIValue: UIn = UIn(0x0072_007F)
    """Selector UI Value (0072,007F), VM 1-n, Type 1C (PS3.3 C.23.4.2)."""
