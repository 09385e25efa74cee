# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Softcopy VOI LUT Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class SoftcopyVOILUTModule(Module):
    """Softcopy VOI LUT Module (PS3.3 C.11.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.8.html
    """

    __slots__ = ()

    SoftcopyVOILUTSequence = SQ(0x0028_3110, "SoftcopyVOILUTSequenceItem")
