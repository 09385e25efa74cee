# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Keratometric Measurements Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class KeratometricMeasurementsMacro(Macro):
    """Keratometric Measurements Macro (PS3.3 C.8.25.10.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html#sect_C.8.25.10.1.1
    """

    __slots__ = ()

    SteepKeratometricAxisSequence = SQ(0x0046_0074, "SteepKeratometricAxisSequenceItem")
    FlatKeratometricAxisSequence = SQ(0x0046_0080, "FlatKeratometricAxisSequenceItem")
