# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Measured Dose Reference Record Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class MeasuredDoseReferenceRecordModule(Module):
    """Measured Dose Reference Record Module (PS3.3 C.8.8.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

    __slots__ = ()

    MeasuredDoseReferenceSequence = SQ(0x3008_0010, "MeasuredDoseReferenceSequenceItem")
