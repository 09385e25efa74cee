# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame Pointers Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import US_, AnyText, CSTn, LOn, LOnValue, US_Value, USn, USnValue
from dcmgen.model.iod import Module

class FramePointersModule(Module):
    """Frame Pointers Module (PS3.3 C.7.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """

    def __init__(
        self,
        /,
        *,
        RepresentativeFrameNumber: US_Value = ...,
        FrameNumbersOfInterest: USnValue = ...,
        FrameOfInterestDescription: LOnValue = ...,
        FrameOfInterestType: Iterable[Literal["HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE"] | AnyText]
        | Literal["HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE"]
        | AnyText
        | None = ...,
    ) -> None: ...
    RepresentativeFrameNumber: US_
    """Representative Frame Number (0028,6010), US, VM 1, Type 3.

    PS3.3 C.7.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """
    FrameNumbersOfInterest: USn
    """Frame Numbers of Interest (FOI) (0028,6020), US, VM 1-n, Type 3.

    PS3.3 C.7.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """
    FrameOfInterestDescription: LOn
    """Frame of Interest Description (0028,6022), LO, VM 1-n, Type 3.

    PS3.3 C.7.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """
    FrameOfInterestType: CSTn[Literal["HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE"]]
    """Frame of Interest Type (0028,6023), CS, VM 1-n, Type 3.

    Defined Terms: HIGHMI, RWAVE, TRIGGER, ENDSYSTOLE.

    PS3.3 C.7.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """
