# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contrast Administration Profile Sequence (0018,9340)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    CS_,
    DS_,
    FL_,
    SQ,
    TM_,
    US,
    AnyText,
    Coded,
    CS_Value,
    DS_Value,
    DSn,
    DSnValue,
    DTValue,
    FL_Value,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    TM_Value,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContrastAdministrationProfileSequenceItem(Item):
    """Item of Contrast Administration Profile Sequence (0018,9340) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusStartTime: TM_Value = ...,
        ContrastBolusStopTime: TM_Value = ...,
        ContrastFlowRate: DSnValue = ...,
        ContrastFlowDuration: DSnValue = ...,
    ) -> None: ...
    ContrastBolusVolume: DS_
    """Contrast/Bolus Volume (0018,1041), DS, VM 1, Type 2.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusStartTime: TM_
    """Contrast/Bolus Start Time (0018,1042), TM, VM 1, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusStopTime: TM_
    """Contrast/Bolus Stop Time (0018,1043), TM, VM 1, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastFlowRate: DSn
    """Contrast Flow Rate (0018,1046), DS, VM 1-n, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastFlowDuration: DSn
    """Contrast Flow Duration (0018,1047), DS, VM 1-n, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

class ContrastAdministrationProfileSequenceItems(Sequence[ContrastAdministrationProfileSequenceItem]):
    def add(
        self,
        /,
        *,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusStartTime: TM_Value = ...,
        ContrastBolusStopTime: TM_Value = ...,
        ContrastFlowRate: DSnValue = ...,
        ContrastFlowDuration: DSnValue = ...,
    ) -> ContrastAdministrationProfileSequenceItem: ...

class ContrastBolusAgentSequenceItem(CodeSequenceMacro, Item):
    """Item of Contrast/Bolus Agent Sequence (0018,0012) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        ContrastBolusAdministrationRouteSequence: Items[CodeSequenceMacro] = ...,
        ContrastBolusAgentNumber: USValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusIngredientConcentration: DS_Value = ...,
        ContrastBolusIngredientCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        ContrastBolusT1Relaxivity: FL_Value = ...,
        ContrastAdministrationProfileSequence: Items[ContrastAdministrationProfileSequenceItem] = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", "", None] = ...,
        ContrastBolusIngredientPercentByVolume: FL_Value = ...,
    ) -> None: ...
    ContrastBolusAgentNumber: US
    """Contrast/Bolus Agent Number (0018,9337), US, VM 1, Type 1.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusAdministrationRouteSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contrast/Bolus Administration Route Sequence (0018,0014), SQ, VM 1, Type 1.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusIngredientCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contrast/Bolus Ingredient Code Sequence (0018,9338), SQ, VM 1, Type 2.

    Codes: CID 13 Imaging Contrast Agent Ingredient (Baseline).

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusVolume: DS_
    """Contrast/Bolus Volume (0018,1041), DS, VM 1, Type 2.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusIngredientConcentration: DS_
    """Contrast/Bolus Ingredient Concentration (0018,1049), DS, VM 1, Type 2.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusIngredientPercentByVolume: FL_
    """Contrast/Bolus Ingredient Percent by Volume (0052,0001), FL, VM 1, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusIngredientOpaque: CS_[Literal["YES", "NO", ""]]
    """Contrast/Bolus Ingredient Opaque (0018,9425), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastBolusT1Relaxivity: FL_
    """Contrast/Bolus T1 Relaxivity (0018,0013), FL, VM 1, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
    ContrastAdministrationProfileSequence: SQ[
        ContrastAdministrationProfileSequenceItems, ContrastAdministrationProfileSequenceItem
    ]
    """Contrast Administration Profile Sequence (0018,9340), SQ, VM 1, Type 3.

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

class ContrastBolusAgentSequenceItems(Sequence[ContrastBolusAgentSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        ContrastBolusAdministrationRouteSequence: Items[CodeSequenceMacro] = ...,
        ContrastBolusAgentNumber: USValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusIngredientConcentration: DS_Value = ...,
        ContrastBolusIngredientCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        ContrastBolusT1Relaxivity: FL_Value = ...,
        ContrastAdministrationProfileSequence: Items[ContrastAdministrationProfileSequenceItem] = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO", "", None] = ...,
        ContrastBolusIngredientPercentByVolume: FL_Value = ...,
    ) -> ContrastBolusAgentSequenceItem: ...
