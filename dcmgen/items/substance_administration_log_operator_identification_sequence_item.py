# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Operator Identification Sequence (0008,1072)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item


class SubstanceAdministrationLogOperatorIdentificationSequenceItem(Item):
    """Item of Operator Identification Sequence (0008,1072) (PS3.3 C.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

    __slots__ = ()

    PersonIdentificationCodeSequence = SQ(0x0040_1101, "CodeSequenceMacro")
