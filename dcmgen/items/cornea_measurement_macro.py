# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Cornea Measurement Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL, FL_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.flat_corneal_axis_sequence_item import FlatCornealAxisSequenceItem
    from dcmgen.items.steep_corneal_axis_sequence_item import SteepCornealAxisSequenceItem


class CorneaMeasurementMacro(Macro):
    """Cornea Measurement Macro (PS3.3 C.8.25.16.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """

    __slots__ = ()

    SteepCornealAxisSequence: SQ[SteepCornealAxisSequenceItem] = SQ(0x0046_0112, "SteepCornealAxisSequenceItem")
    """Steep Corneal Axis Sequence (0046,0112), VM 1, Type 1 (PS3.3 C.8.25.16.8)."""
    FlatCornealAxisSequence: SQ[FlatCornealAxisSequenceItem] = SQ(0x0046_0113, "FlatCornealAxisSequenceItem")
    """Flat Corneal Axis Sequence (0046,0113), VM 1, Type 1 (PS3.3 C.8.25.16.8)."""
    CorneaMeasurementMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0046_0116, "CodeSequenceMacro")
    """Cornea Measurement Method Code Sequence (0046,0116), VM 1, Type 1 (PS3.3 C.8.25.16.8)."""
    KeratometerIndex: FL_ = FL_(0x0022_1033)
    """Keratometer Index (0022,1033), VM 1, Type 2 (PS3.3 C.8.25.16.8)."""
    RefractiveIndexOfCornea: FL = FL(0x0046_0117)
    """Refractive Index of Cornea (0046,0117), VM 1, Type 1C (PS3.3 C.8.25.16.8)."""
    RefractiveIndexOfAqueousHumor: FL = FL(0x0046_0118)
    """Refractive Index of Aqueous Humor (0046,0118), VM 1, Type 1C (PS3.3 C.8.25.16.8)."""
