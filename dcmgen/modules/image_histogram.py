# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Image Histogram Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.histogram_sequence_item import HistogramSequenceItem


class ImageHistogramModule(Module):
    """Image Histogram Module (PS3.3 C.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

    __slots__ = ()

    HistogramSequence: SQ[HistogramSequenceItem] = SQ(0x0060_3000, "HistogramSequenceItem")
    """Histogram Sequence (0060,3000), VM 1, Type 1 (PS3.3 C.11.5)."""
