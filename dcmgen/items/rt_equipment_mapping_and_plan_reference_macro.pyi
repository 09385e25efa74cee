# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Equipment Mapping and Plan Reference Macro."""

from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItems,
)
from dcmgen.items.patient_to_equipment_relationship_sequence_item import (
    PatientToEquipmentRelationshipSequenceItem,
    PatientToEquipmentRelationshipSequenceItems,
)
from dcmgen.items.referenced_rt_plan_sequence_item import ReferencedRTPlanSequenceItem, ReferencedRTPlanSequenceItems
from dcmgen.items.rt_patient_treatment_preparation_macro import (
    RTPatientTreatmentPreparationMacro,
    RTPatientTreatmentPreparationMacros,
)
from dcmgen.model.fields import SQ, UI, DSn, DSnValue, Items, UIValue
from dcmgen.model.iod import Macro

class RTEquipmentMappingAndPlanReferenceMacro(Macro):
    """RT Equipment Mapping and Plan Reference Macro (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        IsocenterPosition: DSnValue = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
        PatientToEquipmentRelationshipSequence: Items[PatientToEquipmentRelationshipSequenceItem] = ...,
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Items[
            ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem
        ] = ...,
        ReferencedRTPlanSequence: Items[ReferencedRTPlanSequenceItem] = ...,
    ) -> None: ...
    EquipmentFrameOfReferenceUID: UI
    """Equipment Frame of Reference UID (300A,0675), UI, VM 1, Type 1C.

    Required if Imaging Equipment to Treatment Delivery Device Relationship Sequence is present or Patient to
    Equipment Relationship Sequence is present. Not allowed otherwise.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: SQ[
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItems,
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
    ]
    """Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    PatientToEquipmentRelationshipSequence: SQ[
        PatientToEquipmentRelationshipSequenceItems, PatientToEquipmentRelationshipSequenceItem
    ]
    """Patient to Equipment Relationship Sequence (300A,07A0), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    PatientTreatmentPreparationSequence: SQ[RTPatientTreatmentPreparationMacros, RTPatientTreatmentPreparationMacro]
    """Patient Treatment Preparation Sequence (300A,079F), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    ReferencedRTPlanSequence: SQ[ReferencedRTPlanSequenceItems, ReferencedRTPlanSequenceItem]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
