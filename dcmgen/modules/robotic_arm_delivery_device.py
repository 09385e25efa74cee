# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Robotic-Arm Delivery Device Module."""

from __future__ import annotations

from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.model.iod import Module


class RoboticArmDeliveryDeviceModule(
    RTAccessoryHoldersDefinitionMacro, RTBeamLimitingDevicesDefinitionMacro, RadiationGenerationModeMacro, Module
):
    """Robotic-Arm Delivery Device Module (PS3.3 C.36.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.18.html
    """

    __slots__ = ()
