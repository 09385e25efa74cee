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
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1C (PS3.3 C.8.8.19)."""
    MeasuredDoseReferenceNumber: IS
    """Measured Dose Reference Number (3008,0064), VM 1, Type 1C (PS3.3 C.8.8.19)."""
    DoseUnits: CS[Literal["GY", "RELATIVE"]]
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.19)."""
    MeasuredDoseValue: DS_
    """Measured Dose Value (3008,0016), VM 1, Type 2 (PS3.3 C.8.8.19)."""
    MeasuredDoseType: CST_[Literal["DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM"]]
    """Measured Dose Type (3008,0014), VM 1, Type 2 (PS3.3 C.8.8.19)."""
    MeasuredDoseDescription: ST_
    """Measured Dose Description (3008,0012), VM 1, Type 3 (PS3.3 C.8.8.19)."""

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
