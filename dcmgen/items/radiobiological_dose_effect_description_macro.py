# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Radiobiological Dose Effect Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, SQ
from dcmgen.model.iod import Macro


class RadiobiologicalDoseEffectDescriptionMacro(Macro):
    """Radiobiological Dose Effect Description Macro (PS3.3 C.36.2.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """

    __slots__ = ()

    RadiobiologicalDoseEffectFlag = CS(0x3010_0002)
    EffectiveDoseCalculationMethodCategoryCodeSequence = SQ(
        0x3010_0003, "EffectiveDoseCalculationMethodCategoryCodeSequenceItem"
    )
    EffectiveDoseCalculationMethodDescription = LO_(0x3010_0005)
