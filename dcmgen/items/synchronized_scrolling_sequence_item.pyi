# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Synchronized Scrolling Sequence (0072,0210)."""

from dcmgen.model.fields import USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SynchronizedScrollingSequenceItem(Item):
    """Item of Synchronized Scrolling Sequence (0072,0210) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        DisplaySetScrollingGroup: USnValue = ...,
    ) -> None: ...
    DisplaySetScrollingGroup: USn
    """Display Set Scrolling Group (0072,0212), US, VM 2-n, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

class SynchronizedScrollingSequenceItems(Sequence[SynchronizedScrollingSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplaySetScrollingGroup: USnValue = ...,
    ) -> SynchronizedScrollingSequenceItem: ...
