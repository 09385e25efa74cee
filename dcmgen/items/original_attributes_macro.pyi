# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Original Attributes Macro."""

from dcmgen.items.original_attributes_sequence_item import (
    OriginalAttributesSequenceItem,
    OriginalAttributesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class OriginalAttributesMacro(Macro):
    """Original Attributes Macro (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    def __init__(
        self,
        /,
        *,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> None: ...
    OriginalAttributesSequence: SQ[OriginalAttributesSequenceItems, OriginalAttributesSequenceItem]
    """Original Attributes Sequence (0400,0561), SQ, VM 1, Type 3.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
