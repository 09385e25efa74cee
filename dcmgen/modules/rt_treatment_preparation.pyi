# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Preparation Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.patient_treatment_preparation_procedure_sequence_item import (
    PatientTreatmentPreparationProcedureSequenceItem,
)
from dcmgen.items.referenced_patient_setup_photo_sequence_item import ReferencedPatientSetupPhotoSequenceItem
from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro, RTPatientPositionMacros
from dcmgen.items.rt_patient_position_scope_with_legacy_support_macro import (
    RTPatientPositionScopeWithLegacySupportMacro,
    RTPatientPositionScopeWithLegacySupportMacros,
)
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.model.fields import SQ, Items, LOValue, LT_Value, ST_Value
from dcmgen.model.iod import Module

class RTTreatmentPreparationModule(EntityLongLabelingMacro, RTPatientTreatmentPreparationMacro, Module):
    """RT Treatment Preparation Module (PS3.3 C.36.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.25.html
    """

    def __init__(
        self,
        /,
        *,
        RTPatientPositionScopeSequence: Items[RTPatientPositionScopeWithLegacySupportMacro] = ...,
        RTTreatmentPreparationPatientPositionSequence: Items[RTPatientPositionMacro] = ...,
        PatientTreatmentPreparationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        EntityLongLabel: LOValue = ...,
        PatientTreatmentPreparationProcedureSequence: Items[PatientTreatmentPreparationProcedureSequenceItem] = ...,
        ReferencedPatientSetupPhotoSequence: Items[ReferencedPatientSetupPhotoSequenceItem] = ...,
        PatientTreatmentPreparationMethodDescription: LT_Value = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    RTPatientPositionScopeSequence: SQ[
        RTPatientPositionScopeWithLegacySupportMacros, RTPatientPositionScopeWithLegacySupportMacro
    ]
    """RT Patient Position Scope Sequence (300A,0784), SQ, VM 1, Type 1.

    PS3.3 C.36.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.25.html
    """
    RTTreatmentPreparationPatientPositionSequence: SQ[RTPatientPositionMacros, RTPatientPositionMacro]
    """RT Treatment Preparation Patient Position Sequence (300A,078A), SQ, VM 1, Type 1.

    PS3.3 C.36.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.25.html
    """
