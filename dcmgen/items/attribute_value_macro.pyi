# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Attribute Value Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
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
    AEnValue,
    ASn,
    ASnValue,
    ATn,
    ATnValue,
    CSn,
    CSnValue,
    DAn,
    DAnValue,
    DSn,
    DSnValue,
    DTn,
    DTnValue,
    FDn,
    FDnValue,
    FLn,
    FLnValue,
    ISn,
    ISnValue,
    Items,
    LOn,
    LOnValue,
    LTValue,
    OBValue,
    ODValue,
    OFValue,
    OLValue,
    OVValue,
    OWValue,
    PNn,
    PNnValue,
    SHn,
    SHnValue,
    SLn,
    SLnValue,
    SSn,
    SSnValue,
    STValue,
    SVn,
    SVnValue,
    TMn,
    TMnValue,
    UCn,
    UCnValue,
    UIn,
    UInValue,
    ULn,
    ULnValue,
    UNValue,
    URValue,
    USn,
    USnValue,
    UTValue,
    UVn,
    UVnValue,
)
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class AttributeValueMacro(Macro):
    """Attribute Value Macro (PS3.3 10.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """

    def __init__(
        self,
        /,
        *,
        SelectorAEValue: AEnValue = ...,
        SelectorASValue: ASnValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorDAValue: DAnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorDTValue: DTnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorOBValue: OBValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorOFValue: OFValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorOWValue: OWValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorTMValue: TMnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorUNValue: UNValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUCValue: UCnValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorURValue: URValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorODValue: ODValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorOLValue: OLValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
        SelectorOVValue: OVValue = ...,
        SelectorSVValue: SVnValue = ...,
        SelectorUVValue: UVnValue = ...,
    ) -> None: ...
    SelectorAEValue: AEn
    """Selector AE Value (0072,005E), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorASValue: ASn
    """Selector AS Value (0072,005F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorATValue: ATn
    """Selector AT Value (0072,0060), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorCSValue: CSn
    """Selector CS Value (0072,0062), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDAValue: DAn
    """Selector DA Value (0072,0061), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDSValue: DSn
    """Selector DS Value (0072,0072), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorDTValue: DTn
    """Selector DT Value (0072,0063), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorFDValue: FDn
    """Selector FD Value (0072,0074), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorFLValue: FLn
    """Selector FL Value (0072,0076), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorISValue: ISn
    """Selector IS Value (0072,0064), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorLOValue: LOn
    """Selector LO Value (0072,0066), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorLTValue: LT
    """Selector LT Value (0072,0068), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOBValue: OB
    """Selector OB Value (0072,0065), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorODValue: OD
    """Selector OD Value (0072,0073), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOFValue: OF
    """Selector OF Value (0072,0067), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOLValue: OL
    """Selector OL Value (0072,0075), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOVValue: OV
    """Selector OV Value (0072,0081), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorOWValue: OW
    """Selector OW Value (0072,0069), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorPNValue: PNn
    """Selector PN Value (0072,006A), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSHValue: SHn
    """Selector SH Value (0072,006C), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSLValue: SLn
    """Selector SL Value (0072,007C), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSSValue: SSn
    """Selector SS Value (0072,007E), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorSTValue: ST
    """Selector ST Value (0072,006E), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorSVValue: SVn
    """Selector SV Value (0072,0082), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorTMValue: TMn
    """Selector TM Value (0072,006B), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUCValue: UCn
    """Selector UC Value (0072,006F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUIValue: UIn
    """Selector UI Value (0072,007F), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorULValue: ULn
    """Selector UL Value (0072,0078), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUNValue: UN
    """Selector UN Value (0072,006D), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorURValue: UR
    """Selector UR Value (0072,0071), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorUSValue: USn
    """Selector US Value (0072,007A), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorUTValue: UT
    """Selector UT Value (0072,0070), VM 1, Type 1C (PS3.3 10.26)."""
    SelectorUVValue: UVn
    """Selector UV Value (0072,0083), VM 1-n, Type 1C (PS3.3 10.26)."""
    SelectorCodeSequenceValue: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Selector Code Sequence Value (0072,0080), VM 1, Type 1C (PS3.3 10.26)."""

class AttributeValueMacros(Sequence[AttributeValueMacro]):
    def add(
        self,
        /,
        *,
        SelectorAEValue: AEnValue = ...,
        SelectorASValue: ASnValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorDAValue: DAnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorDTValue: DTnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorOBValue: OBValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorOFValue: OFValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorOWValue: OWValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorTMValue: TMnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorUNValue: UNValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUCValue: UCnValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorURValue: URValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorODValue: ODValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorOLValue: OLValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
        SelectorOVValue: OVValue = ...,
        SelectorSVValue: SVnValue = ...,
        SelectorUVValue: UVnValue = ...,
    ) -> AttributeValueMacro: ...
