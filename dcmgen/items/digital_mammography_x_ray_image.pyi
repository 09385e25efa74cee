# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of View Code Sequence (0054,0220) in the Digital Mammography X-Ray Image IOD."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.model.fields import (
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
)
from dcmgen.model.sequence import Sequence

class DigitalMammographyXRayImageViewCodeSequenceItem(MammographyImageViewCodeSequenceItem, ViewCodeSequenceItem):
    """Item of View Code Sequence (0054,0220) in the Digital Mammography X-Ray Image IOD (PS3.3 A.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.27.html
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
        ViewModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...

class DigitalMammographyXRayImageViewCodeSequenceItems(Sequence[DigitalMammographyXRayImageViewCodeSequenceItem]):
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
        ViewModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> DigitalMammographyXRayImageViewCodeSequenceItem: ...
