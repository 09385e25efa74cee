# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Position Acquisition Device Module."""

from dcmgen.items.acquisition_device_sequence_item import AcquisitionDeviceSequenceItem
from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.general_accessory_definition_sequence_item import GeneralAccessoryDefinitionSequenceItem
from dcmgen.items.patient_position_acquisition_device_macro import PatientPositionAcquisitionDeviceMacro
from dcmgen.items.patient_support_devices_sequence_item import PatientSupportDevicesSequenceItem
from dcmgen.items.rt_accessory_holder_definition_sequence_item import RTAccessoryHolderDefinitionSequenceItem
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import UI, Items, UIValue, USValue
from dcmgen.model.iod import Module

class RTPatientPositionAcquisitionDeviceModule(
    GeneralAccessoriesDefinitionMacro,
    PatientPositionAcquisitionDeviceMacro,
    RTAccessoryHoldersDefinitionMacro,
    RTBeamLimitingDevicesDefinitionMacro,
    RTPatientSupportDevicesMacro,
    Module,
):
    """RT Patient Position Acquisition Device Module (PS3.3 C.36.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.28.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfAcquisitionDevices: USValue = ...,
        NumberOfPatientSupportDevices: USValue = ...,
        AcquisitionDeviceSequence: Items[AcquisitionDeviceSequenceItem] = ...,
        RTAccessoryHolderDefinitionSequence: Items[RTAccessoryHolderDefinitionSequenceItem] = ...,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        NumberOfRTAccessoryHolders: USValue = ...,
        GeneralAccessoryDefinitionSequence: Items[GeneralAccessoryDefinitionSequenceItem] = ...,
        NumberOfGeneralAccessories: USValue = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        PatientSupportDevicesSequence: Items[PatientSupportDevicesSequenceItem] = ...,
    ) -> None: ...
    EquipmentFrameOfReferenceUID: UI
    """Equipment Frame of Reference UID (300A,0675), UI, VM 1, Type 1C.

    Required if Image to Equipment Mapping Matrix is present anywhere in the dataset or Device Position to Equipment
    Mapping Matrix is present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.36.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.28.html
    """
