# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Patient Position Acquisition Device Module."""

from __future__ import annotations

from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.patient_position_acquisition_device_macro import PatientPositionAcquisitionDeviceMacro
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import UI
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

    __slots__ = ()

    EquipmentFrameOfReferenceUID = UI(0x300A_0675)
