# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Slide Coordinates Module."""

from dcmgen.items.image_center_point_coordinates_sequence_item import (
    ImageCenterPointCoordinatesSequenceItem,
    ImageCenterPointCoordinatesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class SlideCoordinatesModule(Module):
    """Slide Coordinates Module (PS3.3 C.8.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageCenterPointCoordinatesSequence: Items[ImageCenterPointCoordinatesSequenceItem] = ...,
    ) -> None: ...
    ImageCenterPointCoordinatesSequence: SQ[
        ImageCenterPointCoordinatesSequenceItems, ImageCenterPointCoordinatesSequenceItem
    ]
    """Image Center Point Coordinates Sequence (0040,071A), SQ, VM 1, Type 2.

    PS3.3 C.8.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """
