# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Orientation Code Sequence (0054,0410)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    SQ,
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
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class NMPETPatientOrientationPatientOrientationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Patient Orientation Code Sequence (0054,0410) (PS3.3 C.8.4.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.6.html
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
        PatientOrientationModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    PatientOrientationModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Orientation Modifier Code Sequence (0054,0412), SQ, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 20 Patient Orientation Modifier (Baseline).

    PS3.3 C.8.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.6.html
    """

class NMPETPatientOrientationPatientOrientationCodeSequenceItems(
    Sequence[NMPETPatientOrientationPatientOrientationCodeSequenceItem]
):
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
        PatientOrientationModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> NMPETPatientOrientationPatientOrientationCodeSequenceItem: ...
