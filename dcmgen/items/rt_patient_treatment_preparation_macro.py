# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Patient Treatment Preparation Macro."""

from __future__ import annotations

from dcmgen.model.fields import LT_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.patient_treatment_preparation_procedure_sequence_item import (
        PatientTreatmentPreparationProcedureSequenceItem,
    )
    from dcmgen.items.referenced_patient_setup_photo_sequence_item import ReferencedPatientSetupPhotoSequenceItem


class RTPatientTreatmentPreparationMacro(Macro):
    """RT Patient Treatment Preparation Macro (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    __slots__ = ()

    PatientTreatmentPreparationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_078D, "CodeSequenceMacro")
    """Patient Treatment Preparation Method Code Sequence (300A,078D), VM 1, Type 1 (PS3.3 C.36.2.3.4)."""
    PatientTreatmentPreparationMethodDescription: LT_ = LT_(0x300A_0792)
    """Patient Treatment Preparation Method Description (300A,0792), VM 1, Type 3 (PS3.3 C.36.2.3.4)."""
    ReferencedPatientSetupPhotoSequence: SQ[ReferencedPatientSetupPhotoSequenceItem] = SQ(
        0x300A_078C, "ReferencedPatientSetupPhotoSequenceItem"
    )
    """Referenced Patient Setup Photo Sequence (300A,078C), VM 1, Type 3 (PS3.3 C.36.2.3.4)."""
    PatientTreatmentPreparationProcedureSequence: SQ[PatientTreatmentPreparationProcedureSequenceItem] = SQ(
        0x300A_0790, "PatientTreatmentPreparationProcedureSequenceItem"
    )
    """Patient Treatment Preparation Procedure Sequence (300A,0790), VM 1, Type 2 (PS3.3 C.36.2.3.4)."""
