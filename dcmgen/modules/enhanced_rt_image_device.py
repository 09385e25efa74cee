# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced RT Image Device Module."""

from __future__ import annotations

from dcmgen.items.general_accessories_definition_macro import GeneralAccessoriesDefinitionMacro
from dcmgen.items.patient_position_acquisition_device_macro import PatientPositionAcquisitionDeviceMacro
from dcmgen.items.rt_beam_limiting_devices_definition_macro import RTBeamLimitingDevicesDefinitionMacro
from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import CS, FD, SQ, UI
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

    __slots__ = ()

    EquipmentFrameOfReferenceUID = UI(0x300A_0675)
    BeamModifierCoordinatesPresenceFlag = CS(0x3002_0105)
    RTDeviceDistanceReferenceLocationCodeSequence = SQ(0x300A_0659, "CodeSequenceMacro")
    RTBeamModifierDefinitionDistance = FD(0x300A_0688)
