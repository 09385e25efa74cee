# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation LUT Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module


class PresentationLUTModule(Module):
    """Presentation LUT Module (PS3.3 C.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.4.html
    """

    __slots__ = ()

    PresentationLUTSequence = SQ(0x2050_0010, "PresentationLUTPresentationLUTSequenceItem")
    PresentationLUTShape = CS_(0x2050_0020)
