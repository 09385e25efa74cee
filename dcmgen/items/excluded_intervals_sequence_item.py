# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Excluded Intervals Sequence (0018,9803)."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD
from dcmgen.model.iod import Item


class ExcludedIntervalsSequenceItem(Item):
    """Item of Excluded Intervals Sequence (0018,9803) (PS3.3 C.8.24.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """

    __slots__ = ()

    ExclusionStartDateTime: DT = DT(0x0018_9804)
    """Exclusion Start DateTime (0018,9804), VM 1, Type 1 (PS3.3 C.8.24.5)."""
    ExclusionDuration: FD = FD(0x0018_9805)
    """Exclusion Duration (0018,9805), VM 1, Type 1 (PS3.3 C.8.24.5)."""
