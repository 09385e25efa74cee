# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Blending Sequence (0070,0402)."""

from typing import Literal

from dcmgen.items.modality_lut_macro import ModalityLUTMacro
from dcmgen.items.modality_lut_sequence_item import ModalityLUTSequenceItem
from dcmgen.items.presentation_state_relationship_macro import PresentationStateRelationshipMacro
from dcmgen.items.presentation_state_relationship_referenced_series_sequence_item import (
    PresentationStateRelationshipReferencedSeriesSequenceItem,
)
from dcmgen.items.softcopy_voi_lut_sequence_item import SoftcopyVOILUTSequenceItem, SoftcopyVOILUTSequenceItems
from dcmgen.model.fields import CS, SQ, UI, AnyText, DSValue, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BlendingSequenceItem(ModalityLUTMacro, PresentationStateRelationshipMacro, Item):
    """Item of Blending Sequence (0070,0402) (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationStateRelationshipReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
        BlendingPosition: Literal["SUPERIMPOSED", "UNDERLYING"] = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        ModalityLUTSequence: Items[ModalityLUTSequenceItem] = ...,
        SoftcopyVOILUTSequence: Items[SoftcopyVOILUTSequenceItem] = ...,
    ) -> None: ...
    BlendingPosition: CS[Literal["SUPERIMPOSED", "UNDERLYING"]]
    """Blending Position (0070,0405), CS, VM 1, Type 1.

    Enumerated Values: SUPERIMPOSED, UNDERLYING.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """
    SoftcopyVOILUTSequence: SQ[SoftcopyVOILUTSequenceItems, SoftcopyVOILUTSequenceItem]
    """Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

class BlendingSequenceItems(Sequence[BlendingSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationStateRelationshipReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
        BlendingPosition: Literal["SUPERIMPOSED", "UNDERLYING"] = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        ModalityLUTSequence: Items[ModalityLUTSequenceItem] = ...,
        SoftcopyVOILUTSequence: Items[SoftcopyVOILUTSequenceItem] = ...,
    ) -> BlendingSequenceItem: ...
