# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Segment Identification Sequence (0062,000A)."""

from dcmgen.model.fields import USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SegmentIdentificationSequenceItem(Item):
    """Item of Segment Identification Sequence (0062,000A) (PS3.3 C.8.20.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1.

    PS3.3 C.8.20.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """

class SegmentIdentificationSequenceItems(Sequence[SegmentIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> SegmentIdentificationSequenceItem: ...
