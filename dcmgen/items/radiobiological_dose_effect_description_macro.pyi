# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiobiological Dose Effect Description Macro."""

from typing import Literal

from dcmgen.items.effective_dose_calculation_method_category_code_sequence_item import (
    EffectiveDoseCalculationMethodCategoryCodeSequenceItem,
    EffectiveDoseCalculationMethodCategoryCodeSequenceItems,
)
from dcmgen.model.fields import CS, LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RadiobiologicalDoseEffectDescriptionMacro(Macro):
    """Radiobiological Dose Effect Description Macro (PS3.3 C.36.2.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """

    def __init__(
        self,
        /,
        *,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> None: ...
    RadiobiologicalDoseEffectFlag: CS[Literal["YES", "NO"]]
    """Radiobiological Dose Effect Flag (3010,0002), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.2.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """
    EffectiveDoseCalculationMethodCategoryCodeSequence: SQ[
        EffectiveDoseCalculationMethodCategoryCodeSequenceItems, EffectiveDoseCalculationMethodCategoryCodeSequenceItem
    ]
    """Effective Dose Calculation Method Category Code Sequence (3010,0003), SQ, VM 1, Type 2C.

    Required if Radiobiological Dose Effect Flag is YES. Not allowed otherwise.

    Codes: CID 9537 Effective Dose Calculation Method Category (Defined, inferred).

    PS3.3 C.36.2.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """
    EffectiveDoseCalculationMethodDescription: LO_
    """Effective Dose Calculation Method Description (3010,0005), LO, VM 1, Type 2C.

    Required if Radiobiological Dose Effect Flag is YES. Not allowed otherwise.

    PS3.3 C.36.2.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """

class RadiobiologicalDoseEffectDescriptionMacros(Sequence[RadiobiologicalDoseEffectDescriptionMacro]):
    def add(
        self,
        /,
        *,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> RadiobiologicalDoseEffectDescriptionMacro: ...
