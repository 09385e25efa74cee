# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Event Timer Sequence (0008,2133)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import FD, SQ, FDValue, Items, LOn, LOnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EventTimerSequenceItem(Item):
    """Item of Event Timer Sequence (0008,2133) (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    def __init__(
        self,
        /,
        *,
        EventTimeOffset: FDValue = ...,
        EventCodeSequence: Items[CodeSequenceMacro] = ...,
        EventTimerNames: LOnValue = ...,
    ) -> None: ...
    EventTimeOffset: FD
    """Event Time Offset (0008,2134), FD, VM 1, Type 1.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    EventCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Event Code Sequence (0008,2135), SQ, VM 1, Type 1.

    Codes: CID 12031 Protocol Interval Event (Defined, inferred).

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """
    EventTimerNames: LOn
    """Event Timer Name(s) (0008,2132), LO, VM 1-n, Type 3.

    PS3.3 C.8.24.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

class EventTimerSequenceItems(Sequence[EventTimerSequenceItem]):
    def add(
        self,
        /,
        *,
        EventTimeOffset: FDValue = ...,
        EventCodeSequence: Items[CodeSequenceMacro] = ...,
        EventTimerNames: LOnValue = ...,
    ) -> EventTimerSequenceItem: ...
