# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of PET Frame Correction Factors Sequence (0018,9736)."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS
from dcmgen.model.iod import Item


class PETFrameCorrectionFactorsSequenceItem(Item):
    """Item of PET Frame Correction Factors Sequence (0018,9736) (PS3.3 C.8.22.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

    __slots__ = ()

    PrimaryPromptsCountsAccumulated: IS = IS(0x0054_1310)
    """Primary (Prompts) Counts Accumulated (0054,1310), VM 1, Type 1C (PS3.3 C.8.22.5.5)."""
    SliceSensitivityFactor: DS = DS(0x0054_1320)
    """Slice Sensitivity Factor (0054,1320), VM 1, Type 1C (PS3.3 C.8.22.5.5)."""
    DecayFactor: DS = DS(0x0054_1321)
    """Decay Factor (0054,1321), VM 1, Type 1C (PS3.3 C.8.22.5.5)."""
    ScatterFractionFactor: DS = DS(0x0054_1323)
    """Scatter Fraction Factor (0054,1323), VM 1, Type 1C (PS3.3 C.8.22.5.5)."""
    DeadTimeFactor: DS = DS(0x0054_1324)
    """Dead Time Factor (0054,1324), VM 1, Type 1C (PS3.3 C.8.22.5.5)."""
