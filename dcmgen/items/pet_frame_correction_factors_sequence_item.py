# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Frame Correction Factors Sequence (0018,9736)."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS
from dcmgen.model.iod import Item


class PETFrameCorrectionFactorsSequenceItem(Item):
    """Item of PET Frame Correction Factors Sequence (0018,9736) (PS3.3 C.8.22.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

    __slots__ = ()

    PrimaryPromptsCountsAccumulated = IS(0x0054_1310)
    SliceSensitivityFactor = DS(0x0054_1320)
    DecayFactor = DS(0x0054_1321)
    ScatterFractionFactor = DS(0x0054_1323)
    DeadTimeFactor = DS(0x0054_1324)
