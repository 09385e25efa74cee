# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Image Frame Type Macro."""

from dcmgen.items.mr_image_frame_type_sequence_item import MRImageFrameTypeSequenceItem, MRImageFrameTypeSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRImageFrameTypeMacro(Macro):
    """MR Image Frame Type Macro (PS3.3 C.8.13.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.html#sect_C.8.13.5.1
    """

    def __init__(
        self,
        /,
        *,
        MRImageFrameTypeSequence: Items[MRImageFrameTypeSequenceItem] = ...,
    ) -> None: ...
    MRImageFrameTypeSequence: SQ[MRImageFrameTypeSequenceItems, MRImageFrameTypeSequenceItem]
    """MR Image Frame Type Sequence (0018,9226), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.html#sect_C.8.13.5.1
    """
