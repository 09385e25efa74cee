# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Effective Dose Calculation Method Category Code Sequence (3010,0003)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class EffectiveDoseCalculationMethodCategoryCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Effective Dose Calculation Method Category Code Sequence (3010,0003) (PS3.3 C.36.2.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.5
    """

    __slots__ = ()

    EffectiveDoseCalculationMethodCodeSequence = SQ(0x3010_0004, "CodeSequenceMacro")
