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
    """Selector AE Value (0072,005E), AE, VM 1-n, Type 1C.

    Required if Selector Attribute VR is AE. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorASValue: ASn
    """Selector AS Value (0072,005F), AS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is AS. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorATValue: ATn
    """Selector AT Value (0072,0060), AT, VM 1-n, Type 1C.

    Required if Selector Attribute VR is AT. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorCSValue: CSn
    """Selector CS Value (0072,0062), CS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is CS. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorDAValue: DAn
    """Selector DA Value (0072,0061), DA, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DA. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorDSValue: DSn
    """Selector DS Value (0072,0072), DS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DS. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorDTValue: DTn
    """Selector DT Value (0072,0063), DT, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DT. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorFDValue: FDn
    """Selector FD Value (0072,0074), FD, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FD. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorFLValue: FLn
    """Selector FL Value (0072,0076), FL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FL. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorISValue: ISn
    """Selector IS Value (0072,0064), IS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is IS. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorLOValue: LOn
    """Selector LO Value (0072,0066), LO, VM 1-n, Type 1C.

    Required if Selector Attribute VR is LO. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorLTValue: LT
    """Selector LT Value (0072,0068), LT, VM 1, Type 1C.

    Required if Selector Attribute VR is LT. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorOBValue: OB
    """Selector OB Value (0072,0065), OB, VM 1, Type 1C.

    Required if Selector Attribute VR is OB. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorODValue: OD
    """Selector OD Value (0072,0073), OD, VM 1, Type 1C.

    Required if Selector Attribute VR is OD. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorOFValue: OF
    """Selector OF Value (0072,0067), OF, VM 1, Type 1C.

    Required if Selector Attribute VR is OF. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorOLValue: OL
    """Selector OL Value (0072,0075), OL, VM 1, Type 1C.

    Required if Selector Attribute VR is OL. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorOVValue: OV
    """Selector OV Value (0072,0081), OV, VM 1, Type 1C.

    Required if Selector Attribute VR is OV. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorOWValue: OW
    """Selector OW Value (0072,0069), OW, VM 1, Type 1C.

    Required if Selector Attribute VR is OW. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorPNValue: PNn
    """Selector PN Value (0072,006A), PN, VM 1-n, Type 1C.

    Required if Selector Attribute VR is PN. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorSHValue: SHn
    """Selector SH Value (0072,006C), SH, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SH. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorSLValue: SLn
    """Selector SL Value (0072,007C), SL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SL. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorSSValue: SSn
    """Selector SS Value (0072,007E), SS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SS. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorSTValue: ST
    """Selector ST Value (0072,006E), ST, VM 1, Type 1C.

    Required if Selector Attribute VR is ST. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorSVValue: SVn
    """Selector SV Value (0072,0082), SV, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SV. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorTMValue: TMn
    """Selector TM Value (0072,006B), TM, VM 1-n, Type 1C.

    Required if Selector Attribute VR is TM. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUCValue: UCn
    """Selector UC Value (0072,006F), UC, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UC. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUIValue: UIn
    """Selector UI Value (0072,007F), UI, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UI. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorULValue: ULn
    """Selector UL Value (0072,0078), UL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UL. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUNValue: UN
    """Selector UN Value (0072,006D), UN, VM 1, Type 1C.

    Required if Selector Attribute VR is UN. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorURValue: UR
    """Selector UR Value (0072,0071), UR, VM 1, Type 1C.

    Required if Selector Attribute VR is UR. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUSValue: USn
    """Selector US Value (0072,007A), US, VM 1-n, Type 1C.

    Required if Selector Attribute VR is US. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUTValue: UT
    """Selector UT Value (0072,0070), UT, VM 1, Type 1C.

    Required if Selector Attribute VR is UT. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorUVValue: UVn
    """Selector UV Value (0072,0083), UV, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UV. Not allowed otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """
    SelectorCodeSequenceValue: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Selector Code Sequence Value (0072,0080), SQ, VM 1, Type 1C.

    Required if Selector Attribute VR is SQ and a condition that cannot be checked (selection) applies. Not allowed
    otherwise.

    PS3.3 10.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.26.html
    """

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
