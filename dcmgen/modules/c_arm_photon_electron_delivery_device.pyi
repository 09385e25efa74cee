# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""C-Arm Photon-Electron Delivery Device Module."""

from dcmgen.items.block_definition_sequence_item import BlockDefinitionSequenceItem
from dcmgen.items.blocks_definition_macro import BlocksDefinitionMacro
from dcmgen.items.bolus_definition_sequence_item import BolusDefinitionSequenceItem
from dcmgen.items.boluses_definition_macro import BolusesDefinitionMacro
from dcmgen.items.compensator_definition_sequence_item import CompensatorDefinitionSequenceItem
from dcmgen.items.compensators_definition_macro import CompensatorsDefinitionMacro
from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.general_accessory_definition_sequence_item import GeneralAccessoryDefinitionSequenceItem
from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.radiation_generationmode_sequence_item import RadiationGenerationModeSequenceItem
from dcmgen.items.rt_accessory_holder_definition_sequence_item import RTAccessoryHolderDefinitionSequenceItem
from dcmgen.items.rt_accessory_holders_definition_macro import RTAccessoryHoldersDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.wedge_definition_sequence_item import WedgeDefinitionSequenceItem
from dcmgen.items.wedges_definition_macro import WedgesDefinitionMacro
from dcmgen.model.fields import FD, FDValue, ISValue, Items, USValue
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

    def __init__(
        self,
        /,
        *,
        RadiationSourceAxisDistance: FDValue = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        RTAccessoryHolderDefinitionSequence: Items[RTAccessoryHolderDefinitionSequenceItem] = ...,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        WedgeDefinitionSequence: Items[WedgeDefinitionSequenceItem] = ...,
        CompensatorDefinitionSequence: Items[CompensatorDefinitionSequenceItem] = ...,
        BlockDefinitionSequence: Items[BlockDefinitionSequenceItem] = ...,
        NumberOfRTAccessoryHolders: USValue = ...,
        GeneralAccessoryDefinitionSequence: Items[GeneralAccessoryDefinitionSequenceItem] = ...,
        NumberOfGeneralAccessories: USValue = ...,
        BolusDefinitionSequence: Items[BolusDefinitionSequenceItem] = ...,
        NumberOfBoluses: USValue = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> None: ...
    RadiationSourceAxisDistance: FD
    """Radiation Source-Axis Distance (300A,0640), FD, VM 1, Type 1.

    PS3.3 C.36.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.14.html
    """
