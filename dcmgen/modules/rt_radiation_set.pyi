# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Set Module."""

from typing import Literal

from dcmgen.items.enhanced_content_identification_macro import EnhancedContentIdentificationMacro
from dcmgen.items.fraction_pattern_sequence_item import FractionPatternSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.radiation_fraction_pattern_macro import RadiationFractionPatternMacro
from dcmgen.items.referenced_rt_physician_intent_sequence_item import (
    ReferencedRTPhysicianIntentSequenceItem,
    ReferencedRTPhysicianIntentSequenceItems,
)
from dcmgen.items.rt_radiation_set_treatment_position_group_sequence_item import (
    RTRadiationSetTreatmentPositionGroupSequenceItem,
    RTRadiationSetTreatmentPositionGroupSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CST, SQ, US, AnyText, Items, LO_Value, PN_Value, SHValue, USValue
from dcmgen.model.iod import Module

class RTRadiationSetModule(EnhancedContentIdentificationMacro, RadiationFractionPatternMacro, Module):
    """RT Radiation Set Module (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    def __init__(
        self,
        /,
        *,
        RTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        RTRadiationSetIntent: Literal["TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"] | AnyText = ...,
        UserContentLabel: SHValue = ...,
        IntendedNumberOfFractions: USValue = ...,
        FractionPatternSequence: Items[FractionPatternSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        TreatmentPositionGroupSequence: Items[RTRadiationSetTreatmentPositionGroupSequenceItem] = ...,
        ReferencedRTPhysicianIntentSequence: Items[ReferencedRTPhysicianIntentSequenceItem] = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    IntendedNumberOfFractions: US
    """Intended Number of Fractions (300A,0636), US, VM 1, Type 1C.

    Required if Referenced RT Physician Intent Sequence has no value. May be present otherwise.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    ReferencedRTPhysicianIntentSequence: SQ[
        ReferencedRTPhysicianIntentSequenceItems, ReferencedRTPhysicianIntentSequenceItem
    ]
    """Referenced RT Physician Intent Sequence (300A,063B), SQ, VM 1, Type 2.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    RTRadiationSetIntent: CST[Literal["TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"]]
    """RT Radiation Set Intent (300A,0637), CS, VM 1, Type 1.

    Defined Terms: TREATMENT, PLAN_QA, MACHINE_QA, RESEARCH, SERVICE.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    TreatmentPositionGroupSequence: SQ[
        RTRadiationSetTreatmentPositionGroupSequenceItems, RTRadiationSetTreatmentPositionGroupSequenceItem
    ]
    """Treatment Position Group Sequence (300A,060A), SQ, VM 1, Type 2.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    RTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """RT Radiation Sequence (300A,0616), SQ, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
