# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Tomotherapeutic Delivery Device Module."""

from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.radiation_generationmode_sequence_item import RadiationGenerationModeSequenceItem
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.model.fields import FD, FDValue, Items, USValue
from dcmgen.model.iod import Module

class TomotherapeuticDeliveryDeviceModule(RTBeamLimitingDevicesDefinitionMacro, RadiationGenerationModeMacro, Module):
    """Tomotherapeutic Delivery Device Module (PS3.3 C.36.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.16.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationSourceAxisDistance: FDValue = ...,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> None: ...
    RadiationSourceAxisDistance: FD
    """Radiation Source-Axis Distance (300A,0640), FD, VM 1, Type 1.

    PS3.3 C.36.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.16.html
    """
