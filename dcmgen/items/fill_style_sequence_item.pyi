# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fill Style Sequence (0070,0233)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, OB, FLValue, OBValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FillStyleSequenceItem(Item):
    """Item of Fill Style Sequence (0070,0233) (PS3.3 C.10.5.1.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

    def __init__(
        self,
        /,
        *,
        PatternOnColorCIELabValue: USnValue = ...,
        FillMode: Literal["SOLID", "STIPPELED"] = ...,
        PatternOnOpacity: FLValue = ...,
        PatternOffOpacity: FLValue = ...,
        FillPattern: OBValue = ...,
        PatternOffColorCIELabValue: USnValue = ...,
    ) -> None: ...
    PatternOnColorCIELabValue: USn
    """Pattern On Color CIELab Value (0070,0251), US, VM 3, Type 1.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
    PatternOffColorCIELabValue: USn
    """Pattern Off Color CIELab Value (0070,0252), US, VM 3, Type 3.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
    PatternOnOpacity: FL
    """Pattern On Opacity (0070,0284), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
    PatternOffOpacity: FL
    """Pattern Off Opacity (0070,0285), FL, VM 1, Type 1.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
    FillMode: CS[Literal["SOLID", "STIPPELED"]]
    """Fill Mode (0070,0257), CS, VM 1, Type 1.

    Enumerated Values: SOLID, STIPPELED.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
    FillPattern: OB
    """Fill Pattern (0070,0256), OB, VM 1, Type 1C.

    Required if Fill Mode is STIPPELED. Not allowed otherwise.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

class FillStyleSequenceItems(Sequence[FillStyleSequenceItem]):
    def add(
        self,
        /,
        *,
        PatternOnColorCIELabValue: USnValue = ...,
        FillMode: Literal["SOLID", "STIPPELED"] = ...,
        PatternOnOpacity: FLValue = ...,
        PatternOffOpacity: FLValue = ...,
        FillPattern: OBValue = ...,
        PatternOffColorCIELabValue: USnValue = ...,
    ) -> FillStyleSequenceItem: ...
