# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Delivery Device Common Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equipment_reference_point_coordinates_sequence_item import (
    EquipmentReferencePointCoordinatesSequenceItem,
    EquipmentReferencePointCoordinatesSequenceItems,
)
from dcmgen.items.patient_support_devices_sequence_item import PatientSupportDevicesSequenceItem
from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.items.treatment_device_identification_macro import (
    TreatmentDeviceIdentificationMacro,
    TreatmentDeviceIdentificationMacros,
)
from dcmgen.model.fields import FD, SQ, ST_, UI, FDValue, Items, ST_Value, UIValue, USValue
from dcmgen.model.iod import Module

class RTDeliveryDeviceCommonModule(RTPatientSupportDevicesMacro, Module):
    """RT Delivery Device Common Module (PS3.3 C.36.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentDeviceIdentificationSequence: Items[TreatmentDeviceIdentificationMacro] = ...,
        RadiationDosimeterUnitSequence: Items[CodeSequenceMacro] = ...,
        RTDeviceDistanceReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        NumberOfPatientSupportDevices: USValue = ...,
        RTBeamModifierDefinitionDistance: FDValue = ...,
        PatientSupportDevicesSequence: Items[PatientSupportDevicesSequenceItem] = ...,
        EquipmentReferencePointCoordinatesSequence: Items[EquipmentReferencePointCoordinatesSequenceItem] = ...,
        EquipmentFrameOfReferenceDescription: ST_Value = ...,
    ) -> None: ...
    TreatmentDeviceIdentificationSequence: SQ[TreatmentDeviceIdentificationMacros, TreatmentDeviceIdentificationMacro]
    """Treatment Device Identification Sequence (300A,063A), SQ, VM 1, Type 1.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1, Type 1.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    RTDeviceDistanceReferenceLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1, Type 1.

    Codes: CID 9544 Radiotherapy Distance Reference Location (Defined, inferred).

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    RTBeamModifierDefinitionDistance: FD
    """RT Beam Modifier Definition Distance (300A,0688), FD, VM 1, Type 1.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    EquipmentFrameOfReferenceUID: UI
    """Equipment Frame of Reference UID (300A,0675), UI, VM 1, Type 1.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    EquipmentFrameOfReferenceDescription: ST_
    """Equipment Frame of Reference Description (300A,0676), ST, VM 1, Type 3.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    EquipmentReferencePointCoordinatesSequence: SQ[
        EquipmentReferencePointCoordinatesSequenceItems, EquipmentReferencePointCoordinatesSequenceItem
    ]
    """Equipment Reference Point Coordinates Sequence (300A,0677), SQ, VM 1, Type 2.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
