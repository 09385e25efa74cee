# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Frame Extraction Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class FrameExtractionModule(Module):
    """Frame Extraction Module (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    __slots__ = ()

    FrameExtractionSequence = SQ(0x0008_1164, "FrameExtractionSequenceItem")
