# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient's Primary Language Code Sequence (0010,0101)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class PatientPrimaryLanguageCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Patient's Primary Language Code Sequence (0010,0101) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    PatientPrimaryLanguageModifierCodeSequence = SQ(0x0010_0102, "CodeSequenceMacro")
