# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Time of Frame Group Sequence (0034,000D)."""

from dcmgen.model.fields import OB, OBValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TimeOfFrameGroupSequenceItem(Item):
    """Item of Time of Frame Group Sequence (0034,000D) (PS3.3 C.7.6.16.2.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.29
    """

    def __init__(
        self,
        /,
        *,
        FrameOriginTimestamp: OBValue = ...,
    ) -> None: ...
    FrameOriginTimestamp: OB
    """Frame Origin Timestamp (0034,0007), OB, VM 1, Type 1.

    PS3.3 C.7.6.16.2.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.29
    """

class TimeOfFrameGroupSequenceItems(Sequence[TimeOfFrameGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameOriginTimestamp: OBValue = ...,
    ) -> TimeOfFrameGroupSequenceItem: ...
