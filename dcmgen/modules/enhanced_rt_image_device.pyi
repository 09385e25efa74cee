# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced RT Image Device Module."""

from typing import Literal

from dcmgen.items.acquisition_device_sequence_item import AcquisitionDeviceSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.general_accessory_definition_sequence_item import GeneralAccessoryDefinitionSequenceItem
from dcmgen.items.patient_position_acquisition_device_macro import PatientPositionAcquisitionDeviceMacro
from dcmgen.items.patient_support_devices_sequence_item import PatientSupportDevicesSequenceItem
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import CS, FD, SQ, UI, FDValue, Items, UIValue, USValue
from dcmgen.model.iod import Module

class EnhancedRTImageDeviceModule(
    GeneralAccessoriesDefinitionMacro,
    PatientPositionAcquisitionDeviceMacro,
    RTBeamLimitingDevicesDefinitionMacro,
    RTPatientSupportDevicesMacro,
    Module,
):
    """Enhanced RT Image Device Module (PS3.3 C.36.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.26.html
    """

    def __init__(
        self,
        /,
        *,
        BeamModifierCoordinatesPresenceFlag: Literal["YES", "NO"] = ...,
        NumberOfAcquisitionDevices: USValue = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        NumberOfPatientSupportDevices: USValue = ...,
        AcquisitionDeviceSequence: Items[AcquisitionDeviceSequenceItem] = ...,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RTDeviceDistanceReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        GeneralAccessoryDefinitionSequence: Items[GeneralAccessoryDefinitionSequenceItem] = ...,
        NumberOfGeneralAccessories: USValue = ...,
        PatientSupportDevicesSequence: Items[PatientSupportDevicesSequenceItem] = ...,
        RTBeamModifierDefinitionDistance: FDValue = ...,
    ) -> None: ...
    EquipmentFrameOfReferenceUID: UI
    """Equipment Frame of Reference UID (300A,0675), UI, VM 1, Type 1.

    PS3.3 C.36.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.26.html
    """
    BeamModifierCoordinatesPresenceFlag: CS[Literal["YES", "NO"]]
    """Beam Modifier Coordinates Presence Flag (3002,0105), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.26.html
    """
    RTDeviceDistanceReferenceLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1, Type 1C.

    Required if Beam Modifier Coordinates Presence Flag is YES. Not allowed otherwise.

    Codes: CID 9544 Radiotherapy Distance Reference Location (Defined, inferred).

    PS3.3 C.36.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.26.html
    """
    RTBeamModifierDefinitionDistance: FD
    """RT Beam Modifier Definition Distance (300A,0688), FD, VM 1, Type 1C.

    Required if Beam Modifier Coordinates Presence Flag is YES. Not allowed otherwise.

    PS3.3 C.36.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.26.html
    """
