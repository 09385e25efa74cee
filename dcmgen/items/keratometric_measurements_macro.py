# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Keratometric Measurements Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.flat_keratometric_axis_sequence_item import FlatKeratometricAxisSequenceItem
    from dcmgen.items.steep_keratometric_axis_sequence_item import SteepKeratometricAxisSequenceItem


class KeratometricMeasurementsMacro(Macro):
    """Keratometric Measurements Macro (PS3.3 C.8.25.10.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html#sect_C.8.25.10.1.1
    """

    __slots__ = ()

    SteepKeratometricAxisSequence: SQ[SteepKeratometricAxisSequenceItem] = SQ(
        0x0046_0074, "SteepKeratometricAxisSequenceItem"
    )
    """Steep Keratometric Axis Sequence (0046,0074), VM 1, Type 1 (PS3.3 C.8.25.10.1.1)."""
    FlatKeratometricAxisSequence: SQ[FlatKeratometricAxisSequenceItem] = SQ(
        0x0046_0080, "FlatKeratometricAxisSequenceItem"
    )
    """Flat Keratometric Axis Sequence (0046,0080), VM 1, Type 1 (PS3.3 C.8.25.10.1.1)."""
