# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Treatment Preparation Procedure Sequence (300A,0790)."""

from __future__ import annotations

from dcmgen.model.fields import LT_, SQ, US
from dcmgen.model.iod import Item


class PatientTreatmentPreparationProcedureSequenceItem(Item):
    """Item of Patient Treatment Preparation Procedure Sequence (300A,0790) (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    __slots__ = ()

    PatientTreatmentPreparationProcedureIndex = US(0x300A_0795)
    PatientTreatmentPreparationProcedureCodeSequence = SQ(0x300A_0791, "CodeSequenceMacro")
    PatientTreatmentPreparationDeviceSequence = SQ(0x300A_078F, "RTAccessoryDeviceIdentificationMacro")
    PatientTreatmentPreparationProcedureParameterDescription = LT_(0x300A_078E)
    PatientTreatmentPreparationProcedureParameterSequence = SQ(0x300A_0793, "ContentItemWithModifiersMacro")
