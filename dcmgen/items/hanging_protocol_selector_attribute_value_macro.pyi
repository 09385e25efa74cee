# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Selector Attribute Value Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    LT,
    SQ,
    ST,
    UT,
    ATn,
    ATnValue,
    CSn,
    CSnValue,
    DSn,
    DSnValue,
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
    PNn,
    PNnValue,
    SHn,
    SHnValue,
    SLn,
    SLnValue,
    SSn,
    SSnValue,
    STValue,
    UIn,
    UInValue,
    ULn,
    ULnValue,
    USn,
    USnValue,
    UTValue,
)
from dcmgen.model.iod import Macro

class HangingProtocolSelectorAttributeValueMacro(Macro):
    """Hanging Protocol Selector Attribute Value Macro (PS3.3 C.23.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """

    def __init__(
        self,
        /,
        *,
        SelectorATValue: ATnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SelectorATValue: ATn
    """Selector AT Value (0072,0060), AT, VM 1-n, Type 1C.

    Required if Selector Attribute VR is AT. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorCSValue: CSn
    """Selector CS Value (0072,0062), CS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is CS. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorISValue: ISn
    """Selector IS Value (0072,0064), IS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is IS. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorLOValue: LOn
    """Selector LO Value (0072,0066), LO, VM 1-n, Type 1C.

    Required if Selector Attribute VR is LO. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorLTValue: LT
    """Selector LT Value (0072,0068), LT, VM 1, Type 1C.

    Required if Selector Attribute VR is LT. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorPNValue: PNn
    """Selector PN Value (0072,006A), PN, VM 1-n, Type 1C.

    Required if Selector Attribute VR is PN. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorSHValue: SHn
    """Selector SH Value (0072,006C), SH, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SH. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorSTValue: ST
    """Selector ST Value (0072,006E), ST, VM 1, Type 1C.

    Required if Selector Attribute VR is ST. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorUTValue: UT
    """Selector UT Value (0072,0070), UT, VM 1, Type 1C.

    Required if Selector Attribute VR is UT. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorDSValue: DSn
    """Selector DS Value (0072,0072), DS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DS. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorFDValue: FDn
    """Selector FD Value (0072,0074), FD, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FD. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorFLValue: FLn
    """Selector FL Value (0072,0076), FL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FL. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorULValue: ULn
    """Selector UL Value (0072,0078), UL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UL. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorUSValue: USn
    """Selector US Value (0072,007A), US, VM 1-n, Type 1C.

    Required if Selector Attribute VR is US. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorSLValue: SLn
    """Selector SL Value (0072,007C), SL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SL. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorSSValue: SSn
    """Selector SS Value (0072,007E), SS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SS. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorCodeSequenceValue: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Selector Code Sequence Value (0072,0080), SQ, VM 1, Type 1C.

    Required if Selector Attribute VR is SQ and a condition that cannot be checked (selection) applies. Not allowed
    otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
    SelectorUIValue: UIn
    """Selector UI Value (0072,007F), UI, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UI. Not allowed otherwise.

    PS3.3 C.23.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.2.html
    """
