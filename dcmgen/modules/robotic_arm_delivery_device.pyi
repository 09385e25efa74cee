# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Robotic-Arm Delivery Device Module."""

from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.radiation_generationmode_sequence_item import RadiationGenerationModeSequenceItem
from dcmgen.items.rt_accessory_holder_definition_sequence_item import RTAccessoryHolderDefinitionSequenceItem
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.model.fields import Items, USValue
from dcmgen.model.iod import Module

class RoboticArmDeliveryDeviceModule(
    RTAccessoryHoldersDefinitionMacro, RTBeamLimitingDevicesDefinitionMacro, RadiationGenerationModeMacro, Module
):
    """Robotic-Arm Delivery Device Module (PS3.3 C.36.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.18.html
    """

    def __init__(
        self,
        /,
        *,
        RTAccessoryHolderDefinitionSequence: Items[RTAccessoryHolderDefinitionSequenceItem] = ...,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        NumberOfRTAccessoryHolders: USValue = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> None: ...
