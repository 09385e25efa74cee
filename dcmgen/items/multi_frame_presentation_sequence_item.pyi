# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-frame Presentation Sequence (0028,9505)."""

from dcmgen.items.frame_display_sequence_item import FrameDisplaySequenceItem, FrameDisplaySequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, US_, Items, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultiFramePresentationSequenceItem(Item):
    """Item of Multi-frame Presentation Sequence (0028,9505) (PS3.3 C.11.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        FrameDisplaySequence: Items[FrameDisplaySequenceItem] = ...,
        PreferredPlaybackSequencing: US_Value = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """
    PreferredPlaybackSequencing: US_
    """Preferred Playback Sequencing (0018,1244), US, VM 1, Type 3.

    Enumerated Values: 0, 1.

    PS3.3 C.11.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """
    FrameDisplaySequence: SQ[FrameDisplaySequenceItems, FrameDisplaySequenceItem]
    """Frame Display Sequence (0008,9458), SQ, VM 1, Type 3.

    PS3.3 C.11.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """

class MultiFramePresentationSequenceItems(Sequence[MultiFramePresentationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        FrameDisplaySequence: Items[FrameDisplaySequenceItem] = ...,
        PreferredPlaybackSequencing: US_Value = ...,
    ) -> MultiFramePresentationSequenceItem: ...
