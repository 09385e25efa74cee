# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Image Box Synchronization Sequence (0072,0430)."""

from __future__ import annotations

from dcmgen.model.fields import CST, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ImageBoxSynchronizationSequenceItem(Item):
    """Item of Image Box Synchronization Sequence (0072,0430) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    SynchronizedImageBoxList: USn = USn(0x0072_0432)
    """Synchronized Image Box List (0072,0432), VM 2-n, Type 1 (PS3.3 C.11.17)."""
    TypeOfSynchronization: CST[Literal["FRAME", "POSITION", "TIME", "PHASE"]] = CST(0x0072_0434)
    """Type of Synchronization (0072,0434), VM 1, Type 1 (PS3.3 C.11.17)."""
