# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Pixel Intensity Relationship LUT Macro."""

from dcmgen.items.pixel_intensity_relationship_lut_sequence_item import (
    PixelIntensityRelationshipLUTSequenceItem,
    PixelIntensityRelationshipLUTSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PixelIntensityRelationshipLUTMacro(Macro):
    """Pixel Intensity Relationship LUT Macro (PS3.3 C.7.6.16.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

    def __init__(
        self,
        /,
        *,
        PixelIntensityRelationshipLUTSequence: Items[PixelIntensityRelationshipLUTSequenceItem] = ...,
    ) -> None: ...
    PixelIntensityRelationshipLUTSequence: SQ[
        PixelIntensityRelationshipLUTSequenceItems, PixelIntensityRelationshipLUTSequenceItem
    ]
    """Pixel Intensity Relationship LUT Sequence (0028,9422), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """
