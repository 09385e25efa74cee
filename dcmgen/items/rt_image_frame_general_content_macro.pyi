# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Image Frame General Content Macro."""

from dcmgen.items.rt_image_frame_general_content_sequence_item import (
    RTImageFrameGeneralContentSequenceItem,
    RTImageFrameGeneralContentSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTImageFrameGeneralContentMacro(Macro):
    """RT Image Frame General Content Macro (PS3.3 C.36.2.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageFrameGeneralContentSequence: Items[RTImageFrameGeneralContentSequenceItem] = ...,
    ) -> None: ...
    RTImageFrameGeneralContentSequence: SQ[
        RTImageFrameGeneralContentSequenceItems, RTImageFrameGeneralContentSequenceItem
    ]
    """RT Image Frame General Content Sequence (3002,0102), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """
