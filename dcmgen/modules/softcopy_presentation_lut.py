# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Softcopy Presentation LUT Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class SoftcopyPresentationLUTModule(Module):
    """Softcopy Presentation LUT Module (PS3.3 C.11.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """

    __slots__ = ()

    PresentationLUTSequence = SQ(0x2050_0010, "PresentationLUTSequenceItem")
    PresentationLUTShape = CS(0x2050_0020)
