# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Keratometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.keratometry_flat_keratometric_axis_sequence_item import (
        KeratometryFlatKeratometricAxisSequenceItem,
    )
    from dcmgen.items.keratometry_steep_keratometric_axis_sequence_item import (
        KeratometrySteepKeratometricAxisSequenceItem,
    )


class KeratometryMacro(Macro):
    """Keratometry Macro (PS3.3 C.8.25.16.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """

    __slots__ = ()

    SteepKeratometricAxisSequence: SQ[KeratometrySteepKeratometricAxisSequenceItem] = SQ(
        0x0046_0074, "KeratometrySteepKeratometricAxisSequenceItem"
    )
    """Steep Keratometric Axis Sequence (0046,0074), VM 1, Type 1 (PS3.3 C.8.25.16.3)."""
    FlatKeratometricAxisSequence: SQ[KeratometryFlatKeratometricAxisSequenceItem] = SQ(
        0x0046_0080, "KeratometryFlatKeratometricAxisSequenceItem"
    )
    """Flat Keratometric Axis Sequence (0046,0080), VM 1, Type 1 (PS3.3 C.8.25.16.3)."""
    KeratometryMeasurementTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1096, "CodeSequenceMacro")
    """Keratometry Measurement Type Code Sequence (0022,1096), VM 1, Type 2 (PS3.3 C.8.25.16.3)."""
    KeratometerIndex: FL_ = FL_(0x0022_1033)
    """Keratometer Index (0022,1033), VM 1, Type 2 (PS3.3 C.8.25.16.3)."""
