# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Histogram Module."""

from dcmgen.items.histogram_sequence_item import HistogramSequenceItem, HistogramSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class ImageHistogramModule(Module):
    """Image Histogram Module (PS3.3 C.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

    def __init__(
        self,
        /,
        *,
        HistogramSequence: Items[HistogramSequenceItem] = ...,
    ) -> None: ...
    HistogramSequence: SQ[HistogramSequenceItems, HistogramSequenceItem]
    """Histogram Sequence (0060,3000), SQ, VM 1, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
