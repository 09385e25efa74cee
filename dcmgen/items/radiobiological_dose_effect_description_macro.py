# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Radiobiological Dose Effect Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.effective_dose_calculation_method_category_code_sequence_item import (
        EffectiveDoseCalculationMethodCategoryCodeSequenceItem,
    )


class RadiobiologicalDoseEffectDescriptionMacro(Macro):
    """Radiobiological Dose Effect Description Macro (PS3.3 C.36.2.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """

    __slots__ = ()

    RadiobiologicalDoseEffectFlag: CS[Literal["YES", "NO"]] = CS(0x3010_0002)
    """Radiobiological Dose Effect Flag (3010,0002), VM 1, Type 1 (PS3.3 C.36.2.1.5)."""
    EffectiveDoseCalculationMethodCategoryCodeSequence: SQ[EffectiveDoseCalculationMethodCategoryCodeSequenceItem] = SQ(
        0x3010_0003, "EffectiveDoseCalculationMethodCategoryCodeSequenceItem"
    )
    """Effective Dose Calculation Method Category Code Sequence (3010,0003), VM 1, Type 2C (PS3.3 C.36.2.1.5)."""
    EffectiveDoseCalculationMethodDescription: LO_ = LO_(0x3010_0005)
    """Effective Dose Calculation Method Description (3010,0005), VM 1, Type 2C (PS3.3 C.36.2.1.5)."""
