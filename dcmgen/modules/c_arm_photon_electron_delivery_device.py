# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""C-Arm Photon-Electron Delivery Device Module."""

from __future__ import annotations

from dcmgen.items.blocks_definition_macro import BlocksDefinitionMacro
from dcmgen.items.boluses_definition_macro import BolusesDefinitionMacro
from dcmgen.items.compensators_definition_macro import CompensatorsDefinitionMacro
from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.wedges_definition_macro import WedgesDefinitionMacro
from dcmgen.model.fields import FD
from dcmgen.model.iod import Module


class CArmPhotonElectronDeliveryDeviceModule(
    BlocksDefinitionMacro,
    BolusesDefinitionMacro,
    CompensatorsDefinitionMacro,
    GeneralAccessoriesDefinitionMacro,
    RTAccessoryHoldersDefinitionMacro,
    RTBeamLimitingDevicesDefinitionMacro,
    RadiationGenerationModeMacro,
    WedgesDefinitionMacro,
    Module,
):
    """C-Arm Photon-Electron Delivery Device Module (PS3.3 C.36.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.14.html
    """

    __slots__ = ()

    RadiationSourceAxisDistance = FD(0x300A_0640)
