# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Blending Sequence (0070,0402)."""

from __future__ import annotations

from dcmgen.items.modality_lut_macro import ModalityLUTMacro
from dcmgen.items.presentation_state_relationship_macro import PresentationStateRelationshipMacro
from dcmgen.model.fields import CS, SQ, UI
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.softcopy_voi_lut_sequence_item import SoftcopyVOILUTSequenceItem


class BlendingSequenceItem(ModalityLUTMacro, PresentationStateRelationshipMacro, Item):
    """Item of Blending Sequence (0070,0402) (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    __slots__ = ()

    BlendingPosition: CS[Literal["SUPERIMPOSED", "UNDERLYING"]] = CS(0x0070_0405)
    """Blending Position (0070,0405), VM 1, Type 1 (PS3.3 C.11.14)."""
    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 C.11.14)."""
    SoftcopyVOILUTSequence: SQ[SoftcopyVOILUTSequenceItem] = SQ(0x0028_3110, "SoftcopyVOILUTSequenceItem")
    """Softcopy VOI LUT Sequence (0028,3110), VM 1, Type 1C (PS3.3 C.11.14)."""
