# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Usefulness Group Sequence (0034,0009)."""

from typing import Literal

from dcmgen.model.fields import CS_
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameUsefulnessGroupSequenceItem(Item):
    """Item of Frame Usefulness Group Sequence (0034,0009) (PS3.3 C.7.6.16.2.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.27
    """

    def __init__(
        self,
        /,
        *,
        IncludesImagingSubject: Literal["YES", "NO", "", None] = ...,
        IncludesInformation: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    IncludesInformation: CS_[Literal["YES", "NO", ""]]
    """Includes Information (0034,000C), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.16.2.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.27
    """
    IncludesImagingSubject: CS_[Literal["YES", "NO", ""]]
    """Includes Imaging Subject (0034,0008), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.16.2.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.27
    """

class FrameUsefulnessGroupSequenceItems(Sequence[FrameUsefulnessGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        IncludesImagingSubject: Literal["YES", "NO", "", None] = ...,
        IncludesInformation: Literal["YES", "NO", "", None] = ...,
    ) -> FrameUsefulnessGroupSequenceItem: ...
