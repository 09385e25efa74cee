# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Patient Treatment Preparation Macro."""

from __future__ import annotations

from dcmgen.model.fields import LT_, SQ
from dcmgen.model.iod import Macro


class RTPatientTreatmentPreparationMacro(Macro):
    """RT Patient Treatment Preparation Macro (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    __slots__ = ()

    PatientTreatmentPreparationMethodCodeSequence = SQ(0x300A_078D, "CodeSequenceMacro")
    PatientTreatmentPreparationMethodDescription = LT_(0x300A_0792)
    ReferencedPatientSetupPhotoSequence = SQ(0x300A_078C, "ReferencedPatientSetupPhotoSequenceItem")
    PatientTreatmentPreparationProcedureSequence = SQ(0x300A_0790, "PatientTreatmentPreparationProcedureSequenceItem")
