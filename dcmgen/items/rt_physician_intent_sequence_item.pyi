# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Physician Intent Sequence (3010,0057)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.related_information_entities_macro import (
    RelatedInformationEntitiesMacro,
    RelatedInformationEntitiesMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem, TreatmentSiteCodeSequenceItems
from dcmgen.model.fields import (
    CST_,
    LO,
    LO_,
    SQ,
    ST_,
    US,
    UT_,
    AnyText,
    Items,
    LO_Value,
    LOValue,
    ST_Value,
    UIValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTPhysicianIntentPredecessorSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Physician Intent Predecessor Sequence (3010,0055) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReasonForSuperseding: ST_Value = ...,
    ) -> None: ...
    ReasonForSuperseding: ST_
    """Reason for Superseding (3010,005C), ST, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

class RTPhysicianIntentPredecessorSequenceItems(Sequence[RTPhysicianIntentPredecessorSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReasonForSuperseding: ST_Value = ...,
    ) -> RTPhysicianIntentPredecessorSequenceItem: ...

class RTPhysicianIntentSequenceItem(Item):
    """Item of RT Physician Intent Sequence (3010,0057) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    def __init__(
        self,
        /,
        *,
        RTPhysicianIntentIndex: USValue = ...,
        TreatmentSite: LOValue = ...,
        RTPhysicianIntentPredecessorSequence: Items[RTPhysicianIntentPredecessorSequenceItem] = ...,
        RTTreatmentApproachLabel: LO_Value = ...,
        RTTreatmentIntentType: Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC", None] | AnyText = ...,
        RTPhysicianIntentNarrative: UT_Value = ...,
        RTProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        RTDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        RTPhysicianIntentInputInstanceSequence: Items[RelatedInformationEntitiesMacro] = ...,
        TreatmentSiteCodeSequence: Items[TreatmentSiteCodeSequenceItem] = ...,
    ) -> None: ...
    RTPhysicianIntentIndex: US
    """RT Physician Intent Index (3010,0058), US, VM 1, Type 1.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    TreatmentSite: LO
    """Treatment Site (3010,0077), LO, VM 1, Type 1.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItems, TreatmentSiteCodeSequenceItem]
    """Treatment Site Code Sequence (3010,0078), SQ, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTPhysicianIntentNarrative: UT_
    """RT Physician Intent Narrative (3010,005A), UT, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTTreatmentIntentType: CST_[Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC"]]
    """RT Treatment Intent Type (3010,0059), CS, VM 1, Type 2.

    Defined Terms: CURATIVE, PALLIATIVE, PROPHYLACTIC.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTPhysicianIntentPredecessorSequence: SQ[
        RTPhysicianIntentPredecessorSequenceItems, RTPhysicianIntentPredecessorSequenceItem
    ]
    """RT Physician Intent Predecessor Sequence (3010,0055), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTTreatmentApproachLabel: LO_
    """RT Treatment Approach Label (3010,0056), LO, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTProtocolCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Protocol Code Sequence (3010,005B), SQ, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Diagnosis Code Sequence (3010,005D), SQ, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTPhysicianIntentInputInstanceSequence: SQ[RelatedInformationEntitiesMacros, RelatedInformationEntitiesMacro]
    """RT Physician Intent Input Instance Sequence (3010,005F), SQ, VM 1, Type 2.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

class RTPhysicianIntentSequenceItems(Sequence[RTPhysicianIntentSequenceItem]):
    def add(
        self,
        /,
        *,
        RTPhysicianIntentIndex: USValue = ...,
        TreatmentSite: LOValue = ...,
        RTPhysicianIntentPredecessorSequence: Items[RTPhysicianIntentPredecessorSequenceItem] = ...,
        RTTreatmentApproachLabel: LO_Value = ...,
        RTTreatmentIntentType: Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC", None] | AnyText = ...,
        RTPhysicianIntentNarrative: UT_Value = ...,
        RTProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        RTDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        RTPhysicianIntentInputInstanceSequence: Items[RelatedInformationEntitiesMacro] = ...,
        TreatmentSiteCodeSequence: Items[TreatmentSiteCodeSequenceItem] = ...,
    ) -> RTPhysicianIntentSequenceItem: ...
