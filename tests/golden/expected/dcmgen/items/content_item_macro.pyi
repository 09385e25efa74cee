# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Item Macro."""

from typing import Literal

from dcmgen.items.content_sequence_item import ContentSequenceItem, ContentSequenceItems
from dcmgen.model.fields import CST, SH, SQ, AnyText, Items, SHValue
from dcmgen.model.iod import Macro

class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    def __init__(
        self,
        /,
        *,
        ValueType: Literal["TEXT", "CODE", "NUM"] | AnyText = ...,
        CodeValue: SHValue = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
    ) -> None: ...
    ValueType: CST[Literal["TEXT", "CODE", "NUM"]]
    """Value Type (0040,A040), CS, VM 1, Type 1.

    Defined Terms: TEXT, CODE, NUM.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    CodeValue: SH
    """Code Value (0008,0100), SH, VM 1, Type 1C.

    Required if Value Type is CODE. Otherwise allowed only if Modality is present.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    ContentSequence: SQ[ContentSequenceItems, ContentSequenceItem]
    """Content Sequence (0040,A730), SQ, VM 1, Type 2C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
