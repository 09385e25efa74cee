# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Calibration Sequence (0018,9455)."""

from typing import Literal

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CalibrationSequenceItem(Item):
    """Item of Calibration Sequence (0018,9455) (PS3.3 C.8.19.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.6.html
    """

    def __init__(
        self,
        /,
        *,
        CalibrationImage: Literal["YES", "NO"] = ...,
    ) -> None: ...
    CalibrationImage: CS[Literal["YES", "NO"]]
    """Calibration Image (0050,0004), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.19.6.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.6.html
    """

class CalibrationSequenceItems(Sequence[CalibrationSequenceItem]):
    def add(
        self,
        /,
        *,
        CalibrationImage: Literal["YES", "NO"] = ...,
    ) -> CalibrationSequenceItem: ...
