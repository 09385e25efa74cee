# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Image Frame Type Macro."""

from dcmgen.items.photoacoustic_image_frame_type_sequence_item import (
    PhotoacousticImageFrameTypeSequenceItem,
    PhotoacousticImageFrameTypeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PhotoacousticImageFrameTypeMacro(Macro):
    """Photoacoustic Image Frame Type Macro (PS3.3 C.8.34.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        PhotoacousticImageFrameTypeSequence: Items[PhotoacousticImageFrameTypeSequenceItem] = ...,
    ) -> None: ...
    PhotoacousticImageFrameTypeSequence: SQ[
        PhotoacousticImageFrameTypeSequenceItems, PhotoacousticImageFrameTypeSequenceItem
    ]
    """Photoacoustic Image Frame Type Sequence (0018,9835), SQ, VM 1, Type 1.

    PS3.3 C.8.34.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """
