# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Series and Instance Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem


class SeriesAndInstanceReferenceMacro(Macro):
    """Series and Instance Reference Macro (PS3.3 10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.4.html
    """

    __slots__ = ()

    ReferencedSeriesSequence: SQ[ReferencedSeriesSequenceItem] = SQ(0x0008_1115, "ReferencedSeriesSequenceItem")
    """Referenced Series Sequence (0008,1115), VM 1, Type 1 (PS3.3 10.4)."""
