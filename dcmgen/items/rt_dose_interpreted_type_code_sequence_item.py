# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Dose Interpreted Type Code Sequence (3004,0021)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class RTDoseInterpretedTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of RT Dose Interpreted Type Code Sequence (3004,0021) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    RTDoseInterpretedTypeCodeModifierSequence = SQ(0x3004_0022, "CodeSequenceMacro")
