# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Frame Pixel Data Properties Macro."""

from dcmgen.items.frame_pixel_data_properties_sequence_item import (
    FramePixelDataPropertiesSequenceItem,
    FramePixelDataPropertiesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayFramePixelDataPropertiesMacro(Macro):
    """X-Ray Frame Pixel Data Properties Macro (PS3.3 C.8.19.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """

    def __init__(
        self,
        /,
        *,
        FramePixelDataPropertiesSequence: Items[FramePixelDataPropertiesSequenceItem] = ...,
    ) -> None: ...
    FramePixelDataPropertiesSequence: SQ[FramePixelDataPropertiesSequenceItems, FramePixelDataPropertiesSequenceItem]
    """Frame Pixel Data Properties Sequence (0028,9443), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
