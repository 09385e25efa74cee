# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame Extraction Module."""

from dcmgen.items.frame_extraction_sequence_item import FrameExtractionSequenceItem, FrameExtractionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class FrameExtractionModule(Module):
    """Frame Extraction Module (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    def __init__(
        self,
        /,
        *,
        FrameExtractionSequence: Items[FrameExtractionSequenceItem] = ...,
    ) -> None: ...
    FrameExtractionSequence: SQ[FrameExtractionSequenceItems, FrameExtractionSequenceItem]
    """Frame Extraction Sequence (0008,1164), SQ, VM 1, Type 1.

    PS3.3 C.12.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """
