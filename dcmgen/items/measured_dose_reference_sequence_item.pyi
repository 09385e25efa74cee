# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Measured Dose Reference Sequence (3008,0010)."""

from typing import Literal

from dcmgen.model.fields import CS, CST_, DS_, IS, ST_, AnyText, DS_Value, ISValue, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MeasuredDoseReferenceSequenceItem(Item):
    """Item of Measured Dose Reference Sequence (3008,0010) (PS3.3 C.8.8.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

    def __init__(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        MeasuredDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        MeasuredDoseType: Literal["DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM", None] | AnyText = ...,
        MeasuredDoseValue: DS_Value = ...,
        MeasuredDoseDescription: ST_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1C.

    Required if Measured Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
    MeasuredDoseReferenceNumber: IS
    """Measured Dose Reference Number (3008,0064), IS, VM 1, Type 1C.

    Required if Referenced Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
    DoseUnits: CS[Literal["GY", "RELATIVE"]]
    """Dose Units (3004,0002), CS, VM 1, Type 1.

    Enumerated Values: GY, RELATIVE.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
    MeasuredDoseValue: DS_
    """Measured Dose Value (3008,0016), DS, VM 1, Type 2.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
    MeasuredDoseType: CST_[Literal["DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM"]]
    """Measured Dose Type (3008,0014), CS, VM 1, Type 2.

    Defined Terms: DIODE, TLD, ION_CHAMBER, GEL, EPID, FILM.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
    MeasuredDoseDescription: ST_
    """Measured Dose Description (3008,0012), ST, VM 1, Type 3.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

class MeasuredDoseReferenceSequenceItems(Sequence[MeasuredDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        MeasuredDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        MeasuredDoseType: Literal["DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM", None] | AnyText = ...,
        MeasuredDoseValue: DS_Value = ...,
        MeasuredDoseDescription: ST_Value = ...,
    ) -> MeasuredDoseReferenceSequenceItem: ...
