# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Orientation Code Sequence (0054,0410)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class PatientOrientationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Patient Orientation Code Sequence (0054,0410) (PS3.3 C.8.19.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """

    __slots__ = ()

    PatientOrientationModifierCodeSequence = SQ(0x0054_0412, "CodeSequenceMacro")
