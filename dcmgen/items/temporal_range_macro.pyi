# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Temporal Range Macro."""

from typing import Literal

from dcmgen.model.fields import CS, DSn, DSnValue, DTn, DTnValue, ULn, ULnValue
from dcmgen.model.iod import Macro

class TemporalRangeMacro(Macro):
    """Temporal Range Macro (PS3.3 C.39.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """

    def __init__(
        self,
        /,
        *,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
    ) -> None: ...
    TemporalRangeType: CS[Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"]]
    """Temporal Range Type (0040,A130), CS, VM 1, Type 1.

    Enumerated Values: POINT, MULTIPOINT, SEGMENT, MULTISEGMENT, BEGIN, END.

    PS3.3 C.39.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """
    ReferencedSamplePositions: ULn
    """Referenced Sample Positions (0040,A132), UL, VM 1-n, Type 1C.

    Required if Referenced Time Offsets is absent and Referenced DateTime is absent. Not allowed otherwise.

    PS3.3 C.39.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """
    ReferencedTimeOffsets: DSn
    """Referenced Time Offsets (0040,A138), DS, VM 1-n, Type 1C.

    Required if Referenced Sample Positions is absent and Referenced DateTime is absent. Not allowed otherwise.

    PS3.3 C.39.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """
    ReferencedDateTime: DTn
    """Referenced DateTime (0040,A13A), DT, VM 1-n, Type 1C.

    Required if Referenced Sample Positions is absent and Referenced Time Offsets is absent. Not allowed otherwise.

    PS3.3 C.39.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """
