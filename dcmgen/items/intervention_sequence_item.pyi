# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Intervention Sequence (0018,0036)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    CS_,
    SQ,
    ST_,
    TM_,
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    ST_Value,
    TM_Value,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InterventionSequenceItem(CodeSequenceMacro, Item):
    """Item of Intervention Sequence (0018,0036) (PS3.3 C.7.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
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
        InterventionStatus: Literal["PRE", "INTERMEDIATE", "POST", "NONE", "", None] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        InterventionDrugStopTime: TM_Value = ...,
        InterventionDrugCodeSequence: Items[CodeSequenceMacro] = ...,
        InterventionDrugStartTime: TM_Value = ...,
        InterventionDescription: ST_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    InterventionStatus: CS_[Literal["PRE", "INTERMEDIATE", "POST", "NONE", ""]]
    """Intervention Status (0018,0038), CS, VM 1, Type 2.

    Enumerated Values: PRE, INTERMEDIATE, POST, NONE.

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
    InterventionDrugCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Intervention Drug Code Sequence (0018,0029), SQ, VM 1, Type 3.

    Codes: CID 10 Interventional Drug (Baseline).

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
    InterventionDrugStartTime: TM_
    """Intervention Drug Start Time (0018,0035), TM, VM 1, Type 3.

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
    InterventionDrugStopTime: TM_
    """Intervention Drug Stop Time (0018,0027), TM, VM 1, Type 3.

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1, Type 3.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
    InterventionDescription: ST_
    """Intervention Description (0018,003A), ST, VM 1, Type 3.

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """

class InterventionSequenceItems(Sequence[InterventionSequenceItem]):
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
        InterventionStatus: Literal["PRE", "INTERMEDIATE", "POST", "NONE", "", None] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        InterventionDrugStopTime: TM_Value = ...,
        InterventionDrugCodeSequence: Items[CodeSequenceMacro] = ...,
        InterventionDrugStartTime: TM_Value = ...,
        InterventionDescription: ST_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> InterventionSequenceItem: ...
