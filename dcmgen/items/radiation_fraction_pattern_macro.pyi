# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiation Fraction Pattern Macro."""

from dcmgen.items.fraction_pattern_sequence_item import FractionPatternSequenceItem, FractionPatternSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RadiationFractionPatternMacro(Macro):
    """Radiation Fraction Pattern Macro (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    def __init__(
        self,
        /,
        *,
        FractionPatternSequence: Items[FractionPatternSequenceItem] = ...,
    ) -> None: ...
    FractionPatternSequence: SQ[FractionPatternSequenceItems, FractionPatternSequenceItem]
    """Fraction Pattern Sequence (3010,0079), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
