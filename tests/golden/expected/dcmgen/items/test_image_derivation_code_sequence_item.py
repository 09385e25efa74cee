# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Item of Derivation Code Sequence (0008,9215)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class TestImageDerivationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Derivation Code Sequence (0008,9215) (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    __slots__ = ()

    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
