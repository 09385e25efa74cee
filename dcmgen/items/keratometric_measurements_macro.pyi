# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Keratometric Measurements Macro."""

from dcmgen.items.flat_keratometric_axis_sequence_item import (
    FlatKeratometricAxisSequenceItem,
    FlatKeratometricAxisSequenceItems,
)
from dcmgen.items.steep_keratometric_axis_sequence_item import (
    SteepKeratometricAxisSequenceItem,
    SteepKeratometricAxisSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class KeratometricMeasurementsMacro(Macro):
    """Keratometric Measurements Macro (PS3.3 C.8.25.10.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html#sect_C.8.25.10.1.1
    """

    def __init__(
        self,
        /,
        *,
        SteepKeratometricAxisSequence: Items[SteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[FlatKeratometricAxisSequenceItem] = ...,
    ) -> None: ...
    SteepKeratometricAxisSequence: SQ[SteepKeratometricAxisSequenceItems, SteepKeratometricAxisSequenceItem]
    """Steep Keratometric Axis Sequence (0046,0074), SQ, VM 1, Type 1.

    PS3.3 C.8.25.10.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html#sect_C.8.25.10.1.1
    """
    FlatKeratometricAxisSequence: SQ[FlatKeratometricAxisSequenceItems, FlatKeratometricAxisSequenceItem]
    """Flat Keratometric Axis Sequence (0046,0080), SQ, VM 1, Type 1.

    PS3.3 C.8.25.10.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html#sect_C.8.25.10.1.1
    """

class KeratometricMeasurementsMacros(Sequence[KeratometricMeasurementsMacro]):
    def add(
        self,
        /,
        *,
        SteepKeratometricAxisSequence: Items[SteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[FlatKeratometricAxisSequenceItem] = ...,
    ) -> KeratometricMeasurementsMacro: ...
