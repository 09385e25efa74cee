# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Content Template Sequence (0040,A504)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, UI_, AnyText, CSValue, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContentTemplateSequenceItem(Item):
    """Item of Content Template Sequence (0040,A504) (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    def __init__(
        self,
        /,
        *,
        MappingResource: Literal["DCMR"] | AnyText = ...,
        TemplateIdentifier: CSValue = ...,
        MappingResourceUID: UI_Value = ...,
    ) -> None: ...
    MappingResource: CST[Literal["DCMR"]]
    """Mapping Resource (0008,0105), CS, VM 1, Type 1.

    Defined Terms: DCMR.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    MappingResourceUID: UI_
    """Mapping Resource UID (0008,0118), UI, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    TemplateIdentifier: CS
    """Template Identifier (0040,DB00), CS, VM 1, Type 1.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

class ContentTemplateSequenceItems(Sequence[ContentTemplateSequenceItem]):
    def add(
        self,
        /,
        *,
        MappingResource: Literal["DCMR"] | AnyText = ...,
        TemplateIdentifier: CSValue = ...,
        MappingResourceUID: UI_Value = ...,
    ) -> ContentTemplateSequenceItem: ...
