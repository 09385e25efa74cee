# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Cornea Measurement Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL, FL_, SQ
from dcmgen.model.iod import Macro


class CorneaMeasurementMacro(Macro):
    """Cornea Measurement Macro (PS3.3 C.8.25.16.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """

    __slots__ = ()

    SteepCornealAxisSequence = SQ(0x0046_0112, "SteepCornealAxisSequenceItem")
    FlatCornealAxisSequence = SQ(0x0046_0113, "FlatCornealAxisSequenceItem")
    CorneaMeasurementMethodCodeSequence = SQ(0x0046_0116, "CodeSequenceMacro")
    KeratometerIndex = FL_(0x0022_1033)
    RefractiveIndexOfCornea = FL(0x0046_0117)
    RefractiveIndexOfAqueousHumor = FL(0x0046_0118)
