# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Pixel Measures Macro."""

from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem, PixelMeasuresSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PixelMeasuresMacro(Macro):
    """Pixel Measures Macro (PS3.3 C.7.6.16.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """

    def __init__(
        self,
        /,
        *,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
    ) -> None: ...
    PixelMeasuresSequence: SQ[PixelMeasuresSequenceItems, PixelMeasuresSequenceItem]
    """Pixel Measures Sequence (0028,9110), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """
