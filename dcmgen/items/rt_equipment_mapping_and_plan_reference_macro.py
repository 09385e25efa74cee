# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Equipment Mapping and Plan Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, DSn
from dcmgen.model.iod import Macro


class RTEquipmentMappingAndPlanReferenceMacro(Macro):
    """RT Equipment Mapping and Plan Reference Macro (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    __slots__ = ()

    EquipmentFrameOfReferenceUID = UI(0x300A_0675)
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence = SQ(
        0x300A_07A1, "ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem"
    )
    IsocenterPosition = DSn(0x300A_012C)
    PatientToEquipmentRelationshipSequence = SQ(0x300A_07A0, "PatientToEquipmentRelationshipSequenceItem")
    PatientTreatmentPreparationSequence = SQ(0x300A_079F, "RTPatientTreatmentPreparationMacro")
    ReferencedRTPlanSequence = SQ(0x300C_0002, "ReferencedRTPlanSequenceItem")
