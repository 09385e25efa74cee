# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Treatment Preparation Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.patient_treatment_preparation_procedure_sequence_item import (
    PatientTreatmentPreparationProcedureSequenceItem,
    PatientTreatmentPreparationProcedureSequenceItems,
)
from dcmgen.items.referenced_patient_setup_photo_sequence_item import (
    ReferencedPatientSetupPhotoSequenceItem,
    ReferencedPatientSetupPhotoSequenceItems,
)
from dcmgen.model.fields import LT_, SQ, Items, LT_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTPatientTreatmentPreparationMacro(Macro):
    """RT Patient Treatment Preparation Macro (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        PatientTreatmentPreparationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientTreatmentPreparationProcedureSequence: Items[PatientTreatmentPreparationProcedureSequenceItem] = ...,
        ReferencedPatientSetupPhotoSequence: Items[ReferencedPatientSetupPhotoSequenceItem] = ...,
        PatientTreatmentPreparationMethodDescription: LT_Value = ...,
    ) -> None: ...
    PatientTreatmentPreparationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Treatment Preparation Method Code Sequence (300A,078D), SQ, VM 1, Type 1.

    Codes: CID 9571 Patient Treatment Preparation Method (Baseline, inferred).

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationMethodDescription: LT_
    """Patient Treatment Preparation Method Description (300A,0792), LT, VM 1, Type 3.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    ReferencedPatientSetupPhotoSequence: SQ[
        ReferencedPatientSetupPhotoSequenceItems, ReferencedPatientSetupPhotoSequenceItem
    ]
    """Referenced Patient Setup Photo Sequence (300A,078C), SQ, VM 1, Type 3.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationProcedureSequence: SQ[
        PatientTreatmentPreparationProcedureSequenceItems, PatientTreatmentPreparationProcedureSequenceItem
    ]
    """Patient Treatment Preparation Procedure Sequence (300A,0790), SQ, VM 1, Type 2.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

class RTPatientTreatmentPreparationMacros(Sequence[RTPatientTreatmentPreparationMacro]):
    def add(
        self,
        /,
        *,
        PatientTreatmentPreparationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientTreatmentPreparationProcedureSequence: Items[PatientTreatmentPreparationProcedureSequenceItem] = ...,
        ReferencedPatientSetupPhotoSequence: Items[ReferencedPatientSetupPhotoSequenceItem] = ...,
        PatientTreatmentPreparationMethodDescription: LT_Value = ...,
    ) -> RTPatientTreatmentPreparationMacro: ...
