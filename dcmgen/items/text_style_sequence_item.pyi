# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Text Style Sequence (0070,0231)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, FL, LO, LO_, AnyText, FLValue, LO_Value, LOValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TextStyleSequenceItem(Item):
    """Item of Text Style Sequence (0070,0231) (PS3.3 C.10.5.1.3.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """

    def __init__(
        self,
        /,
        *,
        CSSFontName: LOValue = ...,
        TextColorCIELabValue: USnValue = ...,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = ...,
        Underlined: Literal["Y", "N"] = ...,
        Bold: Literal["Y", "N"] = ...,
        Italic: Literal["Y", "N"] = ...,
        FontNameType: Literal["ISO_32000"] | AnyText = ...,
        HorizontalAlignment: Literal["LEFT", "CENTER", "RIGHT"] = ...,
        VerticalAlignment: Literal["TOP", "CENTER", "BOTTOM"] = ...,
        ShadowOffsetX: FLValue = ...,
        ShadowOffsetY: FLValue = ...,
        ShadowColorCIELabValue: USnValue = ...,
        ShadowOpacity: FLValue = ...,
        FontName: LO_Value = ...,
    ) -> None: ...
    FontName: LO_
    """Font Name (0070,0227), LO, VM 1, Type 3.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    FontNameType: CST[Literal["ISO_32000"]]
    """Font Name Type (0070,0228), CS, VM 1, Type 1C.

    Required if Font Name is present. Not allowed otherwise.

    Defined Terms: ISO_32000.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    CSSFontName: LO
    """CSS Font Name (0070,0229), LO, VM 1, Type 1.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    TextColorCIELabValue: USn
    """Text Color CIELab Value (0070,0241), US, VM 3, Type 1.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    HorizontalAlignment: CS[Literal["LEFT", "CENTER", "RIGHT"]]
    """Horizontal Alignment (0070,0242), CS, VM 1, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present. Not allowed otherwise.

    Enumerated Values: LEFT, CENTER, RIGHT.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    VerticalAlignment: CS[Literal["TOP", "CENTER", "BOTTOM"]]
    """Vertical Alignment (0070,0243), CS, VM 1, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present. Not allowed otherwise.

    Enumerated Values: TOP, CENTER, BOTTOM.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    ShadowStyle: CS[Literal["NORMAL", "OUTLINED", "OFF"]]
    """Shadow Style (0070,0244), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, OUTLINED, OFF.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    ShadowOffsetX: FL
    """Shadow Offset X (0070,0245), FL, VM 1, Type 1C.

    Required if Shadow Style is not OFF. Not allowed otherwise.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    ShadowOffsetY: FL
    """Shadow Offset Y (0070,0246), FL, VM 1, Type 1C.

    Required if Shadow Style is not OFF. Not allowed otherwise.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    ShadowColorCIELabValue: USn
    """Shadow Color CIELab Value (0070,0247), US, VM 3, Type 1C.

    Required if Shadow Style is not OFF. Not allowed otherwise.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    ShadowOpacity: FL
    """Shadow Opacity (0070,0258), FL, VM 1, Type 1C.

    Required if Shadow Style is not OFF. Not allowed otherwise.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    Underlined: CS[Literal["Y", "N"]]
    """Underlined (0070,0248), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    Bold: CS[Literal["Y", "N"]]
    """Bold (0070,0249), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """
    Italic: CS[Literal["Y", "N"]]
    """Italic (0070,0250), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.10.5.1.3.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """

class TextStyleSequenceItems(Sequence[TextStyleSequenceItem]):
    def add(
        self,
        /,
        *,
        CSSFontName: LOValue = ...,
        TextColorCIELabValue: USnValue = ...,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = ...,
        Underlined: Literal["Y", "N"] = ...,
        Bold: Literal["Y", "N"] = ...,
        Italic: Literal["Y", "N"] = ...,
        FontNameType: Literal["ISO_32000"] | AnyText = ...,
        HorizontalAlignment: Literal["LEFT", "CENTER", "RIGHT"] = ...,
        VerticalAlignment: Literal["TOP", "CENTER", "BOTTOM"] = ...,
        ShadowOffsetX: FLValue = ...,
        ShadowOffsetY: FLValue = ...,
        ShadowColorCIELabValue: USnValue = ...,
        ShadowOpacity: FLValue = ...,
        FontName: LO_Value = ...,
    ) -> TextStyleSequenceItem: ...
