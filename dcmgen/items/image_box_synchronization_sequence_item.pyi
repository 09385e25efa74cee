# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Box Synchronization Sequence (0072,0430)."""

from typing import Literal

from dcmgen.model.fields import CST, AnyText, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageBoxSynchronizationSequenceItem(Item):
    """Item of Image Box Synchronization Sequence (0072,0430) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    def __init__(
        self,
        /,
        *,
        SynchronizedImageBoxList: USnValue = ...,
        TypeOfSynchronization: Literal["FRAME", "POSITION", "TIME", "PHASE"] | AnyText = ...,
    ) -> None: ...
    SynchronizedImageBoxList: USn
    """Synchronized Image Box List (0072,0432), US, VM 2-n, Type 1.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    TypeOfSynchronization: CST[Literal["FRAME", "POSITION", "TIME", "PHASE"]]
    """Type of Synchronization (0072,0434), CS, VM 1, Type 1.

    Defined Terms: FRAME, POSITION, TIME, PHASE.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

class ImageBoxSynchronizationSequenceItems(Sequence[ImageBoxSynchronizationSequenceItem]):
    def add(
        self,
        /,
        *,
        SynchronizedImageBoxList: USnValue = ...,
        TypeOfSynchronization: Literal["FRAME", "POSITION", "TIME", "PHASE"] | AnyText = ...,
    ) -> ImageBoxSynchronizationSequenceItem: ...
