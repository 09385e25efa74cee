# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Equivalent Code Sequence (0008,0121)."""

from typing import Literal

from dcmgen.items.basic_code_sequence_macro import BasicCodeSequenceMacro
from dcmgen.items.enhanced_code_sequence_macro import EnhancedCodeSequenceMacro
from dcmgen.model.fields import (
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    LO_Value,
    LOValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EquivalentCodeSequenceItem(BasicCodeSequenceMacro, EnhancedCodeSequenceMacro, Item):
    """Item of Equivalent Code Sequence (0008,0121) (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...

class EquivalentCodeSequenceItems(Sequence[EquivalentCodeSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        MappingResourceName: LO_Value = ...,
    ) -> EquivalentCodeSequenceItem: ...
