# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Keratometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ
from dcmgen.model.iod import Macro


class KeratometryMacro(Macro):
    """Keratometry Macro (PS3.3 C.8.25.16.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """

    __slots__ = ()

    SteepKeratometricAxisSequence = SQ(0x0046_0074, "KeratometrySteepKeratometricAxisSequenceItem")
    FlatKeratometricAxisSequence = SQ(0x0046_0080, "KeratometryFlatKeratometricAxisSequenceItem")
    KeratometryMeasurementTypeCodeSequence = SQ(0x0022_1096, "CodeSequenceMacro")
    KeratometerIndex = FL_(0x0022_1033)
