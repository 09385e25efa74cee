# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Modality LUT Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS, LOT, SQ
from dcmgen.model.iod import Macro


class ModalityLUTMacro(Macro):
    """Modality LUT Macro (PS3.3 C.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

    __slots__ = ()

    ModalityLUTSequence = SQ(0x0028_3000, "ModalityLUTSequenceItem")
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LOT(0x0028_1054)
