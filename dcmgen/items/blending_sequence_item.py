# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Blending Sequence (0070,0402)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import ModalityLUTMacro, PresentationStateRelationshipMacro


class BlendingSequenceItem(ModalityLUTMacro, PresentationStateRelationshipMacro, Item):
    """Item of Blending Sequence (0070,0402) (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    __slots__ = ()

    BlendingPosition = CS(0x0070_0405)
    StudyInstanceUID = UI(0x0020_000D)
    SoftcopyVOILUTSequence = SQ(0x0028_3110, "SoftcopyVOILUTSequenceItem")
