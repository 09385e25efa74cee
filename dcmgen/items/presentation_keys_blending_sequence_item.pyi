# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Blending Sequence (0070,0402)."""

from dcmgen.items.presentation_keys_referenced_series_sequence_item import (
    PresentationKeysReferencedSeriesSequenceItem,
    PresentationKeysReferencedSeriesSequenceItems,
)
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationKeysBlendingSequenceItem(Item):
    """Item of Blending Sequence (0070,0402) (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationKeysReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    ReferencedSeriesSequence: SQ[
        PresentationKeysReferencedSeriesSequenceItems, PresentationKeysReferencedSeriesSequenceItem
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

class PresentationKeysBlendingSequenceItems(Sequence[PresentationKeysBlendingSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationKeysReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> PresentationKeysBlendingSequenceItem: ...
