# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Frame Extraction Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.frame_extraction_sequence_item import FrameExtractionSequenceItem


class FrameExtractionModule(Module):
    """Frame Extraction Module (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    __slots__ = ()

    FrameExtractionSequence: SQ[FrameExtractionSequenceItem] = SQ(0x0008_1164, "FrameExtractionSequenceItem")
    """Frame Extraction Sequence (0008,1164), VM 1, Type 1 (PS3.3 C.12.3)."""
