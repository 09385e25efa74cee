# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Attribute Value Macro."""

from __future__ import annotations

from dcmgen.model.fields import (
    LT,
    OB,
    OD,
    OF,
    OL,
    OV,
    OW,
    SQ,
    ST,
    UN,
    UR,
    UT,
    AEn,
    ASn,
    ATn,
    CSn,
    DAn,
    DSn,
    DTn,
    FDn,
    FLn,
    ISn,
    LOn,
    PNn,
    SHn,
    SLn,
    SSn,
    SVn,
    TMn,
    UCn,
    UIn,
    ULn,
    USn,
    UVn,
)
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class AttributeValueMacro(Macro):
    """Attribute Value Macro (PS3.3 10.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """

    __slots__ = ()

    SelectorAEValue: AEn = AEn(0x0072_005E)
    """Selector AE Value (0072,005E), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorASValue: ASn = ASn(0x0072_005F)
    """Selector AS Value (0072,005F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorATValue: ATn = ATn(0x0072_0060)
    """Selector AT Value (0072,0060), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorCSValue: CSn = CSn(0x0072_0062)
    """Selector CS Value (0072,0062), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDAValue: DAn = DAn(0x0072_0061)
    """Selector DA Value (0072,0061), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDSValue: DSn = DSn(0x0072_0072)
    """Selector DS Value (0072,0072), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDTValue: DTn = DTn(0x0072_0063)
    """Selector DT Value (0072,0063), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorFDValue: FDn = FDn(0x0072_0074)
    """Selector FD Value (0072,0074), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorFLValue: FLn = FLn(0x0072_0076)
    """Selector FL Value (0072,0076), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorISValue: ISn = ISn(0x0072_0064)
    """Selector IS Value (0072,0064), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorLOValue: LOn = LOn(0x0072_0066)
    """Selector LO Value (0072,0066), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorLTValue: LT = LT(0x0072_0068)
    """Selector LT Value (0072,0068), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOBValue: OB = OB(0x0072_0065)
    """Selector OB Value (0072,0065), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorODValue: OD = OD(0x0072_0073)
    """Selector OD Value (0072,0073), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOFValue: OF = OF(0x0072_0067)
    """Selector OF Value (0072,0067), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOLValue: OL = OL(0x0072_0075)
    """Selector OL Value (0072,0075), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOVValue: OV = OV(0x0072_0081)
    """Selector OV Value (0072,0081), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOWValue: OW = OW(0x0072_0069)
    """Selector OW Value (0072,0069), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorPNValue: PNn = PNn(0x0072_006A)
    """Selector PN Value (0072,006A), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSHValue: SHn = SHn(0x0072_006C)
    """Selector SH Value (0072,006C), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSLValue: SLn = SLn(0x0072_007C)
    """Selector SL Value (0072,007C), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSSValue: SSn = SSn(0x0072_007E)
    """Selector SS Value (0072,007E), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSTValue: ST = ST(0x0072_006E)
    """Selector ST Value (0072,006E), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorSVValue: SVn = SVn(0x0072_0082)
    """Selector SV Value (0072,0082), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorTMValue: TMn = TMn(0x0072_006B)
    """Selector TM Value (0072,006B), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUCValue: UCn = UCn(0x0072_006F)
    """Selector UC Value (0072,006F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUIValue: UIn = UIn(0x0072_007F)
    """Selector UI Value (0072,007F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorULValue: ULn = ULn(0x0072_0078)
    """Selector UL Value (0072,0078), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUNValue: UN = UN(0x0072_006D)
    """Selector UN Value (0072,006D), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorURValue: UR = UR(0x0072_0071)
    """Selector UR Value (0072,0071), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorUSValue: USn = USn(0x0072_007A)
    """Selector US Value (0072,007A), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUTValue: UT = UT(0x0072_0070)
    """Selector UT Value (0072,0070), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorUVValue: UVn = UVn(0x0072_0083)
    """Selector UV Value (0072,0083), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorCodeSequenceValue: SQ[CodeSequenceMacro] = SQ(0x0072_0080, "CodeSequenceMacro")
    """Selector Code Sequence Value (0072,0080), VM 1, Type 1C (PS3.3 10.26)."""
