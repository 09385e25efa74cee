# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
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


class AttributeValueMacro(Macro):
    """Attribute Value Macro (PS3.3 10.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """

    __slots__ = ()

    SelectorAEValue = AEn(0x0072_005E)
    SelectorASValue = ASn(0x0072_005F)
    SelectorATValue = ATn(0x0072_0060)
    SelectorCSValue = CSn(0x0072_0062)
    SelectorDAValue = DAn(0x0072_0061)
    SelectorDSValue = DSn(0x0072_0072)
    SelectorDTValue = DTn(0x0072_0063)
    SelectorFDValue = FDn(0x0072_0074)
    SelectorFLValue = FLn(0x0072_0076)
    SelectorISValue = ISn(0x0072_0064)
    SelectorLOValue = LOn(0x0072_0066)
    SelectorLTValue = LT(0x0072_0068)
    SelectorOBValue = OB(0x0072_0065)
    SelectorODValue = OD(0x0072_0073)
    SelectorOFValue = OF(0x0072_0067)
    SelectorOLValue = OL(0x0072_0075)
    SelectorOVValue = OV(0x0072_0081)
    SelectorOWValue = OW(0x0072_0069)
    SelectorPNValue = PNn(0x0072_006A)
    SelectorSHValue = SHn(0x0072_006C)
    SelectorSLValue = SLn(0x0072_007C)
    SelectorSSValue = SSn(0x0072_007E)
    SelectorSTValue = ST(0x0072_006E)
    SelectorSVValue = SVn(0x0072_0082)
    SelectorTMValue = TMn(0x0072_006B)
    SelectorUCValue = UCn(0x0072_006F)
    SelectorUIValue = UIn(0x0072_007F)
    SelectorULValue = ULn(0x0072_0078)
    SelectorUNValue = UN(0x0072_006D)
    SelectorURValue = UR(0x0072_0071)
    SelectorUSValue = USn(0x0072_007A)
    SelectorUTValue = UT(0x0072_0070)
    SelectorUVValue = UVn(0x0072_0083)
    SelectorCodeSequenceValue = SQ(0x0072_0080, "CodeSequenceMacro")
