# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Line Style Sequence (0070,0232)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, FL_, UL, FL_Value, FLValue, ULValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class LineStyleSequenceItem(Item):
    """Item of Line Style Sequence (0070,0232) (PS3.3 C.10.5.1.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """

    def __init__(
        self,
        /,
        *,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = ...,
        ShadowOffsetX: FLValue = ...,
        ShadowOffsetY: FLValue = ...,
        ShadowColorCIELabValue: USnValue = ...,
        PatternOnColorCIELabValue: USnValue = ...,
        LineThickness: FLValue = ...,
        LineDashingStyle: Literal["SOLID", "DASHED"] = ...,
        ShadowOpacity: FLValue = ...,
        PatternOnOpacity: FLValue = ...,
        LinePattern: ULValue = ...,
        PatternOffColorCIELabValue: USnValue = ...,
        PatternOffOpacity: FL_Value = ...,
    ) -> None: ...
    PatternOnColorCIELabValue: USn
    """Pattern On Color CIELab Value (0070,0251), US, VM 3, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    PatternOffColorCIELabValue: USn
    """Pattern Off Color CIELab Value (0070,0252), US, VM 3, Type 3.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    PatternOnOpacity: FL
    """Pattern On Opacity (0070,0284), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    PatternOffOpacity: FL_
    """Pattern Off Opacity (0070,0285), FL, VM 1, Type 3.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    LineThickness: FL
    """Line Thickness (0070,0253), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    LineDashingStyle: CS[Literal["SOLID", "DASHED"]]
    """Line Dashing Style (0070,0254), CS, VM 1, Type 1.

    Enumerated Values: SOLID, DASHED.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    LinePattern: UL
    """Line Pattern (0070,0255), UL, VM 1, Type 1C.

    Required if Line Dashing Style is DASHED. Not allowed otherwise.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    ShadowStyle: CS[Literal["NORMAL", "OUTLINED", "OFF"]]
    """Shadow Style (0070,0244), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, OUTLINED, OFF.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    ShadowOffsetX: FL
    """Shadow Offset X (0070,0245), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    ShadowOffsetY: FL
    """Shadow Offset Y (0070,0246), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    ShadowColorCIELabValue: USn
    """Shadow Color CIELab Value (0070,0247), US, VM 3, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
    ShadowOpacity: FL
    """Shadow Opacity (0070,0258), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """

class LineStyleSequenceItems(Sequence[LineStyleSequenceItem]):
    def add(
        self,
        /,
        *,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = ...,
        ShadowOffsetX: FLValue = ...,
        ShadowOffsetY: FLValue = ...,
        ShadowColorCIELabValue: USnValue = ...,
        PatternOnColorCIELabValue: USnValue = ...,
        LineThickness: FLValue = ...,
        LineDashingStyle: Literal["SOLID", "DASHED"] = ...,
        ShadowOpacity: FLValue = ...,
        PatternOnOpacity: FLValue = ...,
        LinePattern: ULValue = ...,
        PatternOffColorCIELabValue: USnValue = ...,
        PatternOffOpacity: FL_Value = ...,
    ) -> LineStyleSequenceItem: ...
