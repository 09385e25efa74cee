# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame VOI LUT Sequence (0028,9132)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DSn, LOTn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FrameVOILUTSequenceItem(Item):
    """Item of Frame VOI LUT Sequence (0028,9132) (PS3.3 C.7.6.16.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """

    __slots__ = ()

    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 1 (PS3.3 C.7.6.16.2.10)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 1 (PS3.3 C.7.6.16.2.10)."""
    WindowCenterWidthExplanation: LOTn[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"]] = LOTn(0x0028_1055)
    """Window Center & Width Explanation (0028,1055), VM 1-n, Type 3 (PS3.3 C.7.6.16.2.10)."""
    VOILUTFunction: CST_[Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]] = CST_(0x0028_1056)
    """VOI LUT Function (0028,1056), VM 1, Type 3 (PS3.3 C.7.6.16.2.10)."""
