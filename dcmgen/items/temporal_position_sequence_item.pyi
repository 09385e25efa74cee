# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Temporal Position Sequence (0020,9310)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TemporalPositionSequenceItem(Item):
    """Item of Temporal Position Sequence (0020,9310) (PS3.3 C.7.6.16.2.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.23
    """

    def __init__(
        self,
        /,
        *,
        TemporalPositionTimeOffset: FDValue = ...,
    ) -> None: ...
    TemporalPositionTimeOffset: FD
    """Temporal Position Time Offset (0020,930D), FD, VM 1, Type 1.

    PS3.3 C.7.6.16.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.23
    """

class TemporalPositionSequenceItems(Sequence[TemporalPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        TemporalPositionTimeOffset: FDValue = ...,
    ) -> TemporalPositionSequenceItem: ...
