# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beam Limiting Device Definition Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro, OutlineDefinitionMacros
from dcmgen.items.parallel_rt_beam_delimiter_device_sequence_item import (
    ParallelRTBeamDelimiterDeviceSequenceItem,
    ParallelRTBeamDelimiterDeviceSequenceItems,
)
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    FD,
    FD_,
    SQ,
    US,
    AnyText,
    DA_Value,
    FD_Value,
    FDValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    ST_Value,
    UC_Value,
    US_Value,
    USValue,
)
from dcmgen.model.sequence import Sequence

class RTBeamLimitingDeviceDefinitionMacro(RTAccessoryDeviceIdentificationMacro):
    """RT Beam Limiting Device Definition Macro (PS3.3 C.36.2.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

    def __init__(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        FixedRTBeamDelimiterDeviceSequence: Items[OutlineDefinitionMacro] = ...,
        ParallelRTBeamDelimiterDeviceSequence: Items[ParallelRTBeamDelimiterDeviceSequenceItem] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RTBeamLimitingDeviceProximalDistance: FD_Value = ...,
        RTBeamLimitingDeviceDistalDistance: FD_Value = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        ReferencedRTAccessoryHolderDeviceIndex: US_Value = ...,
        RTAccessoryHolderSlotID: LO_Value = ...,
        RTAccessorySlotDistance: FD_Value = ...,
        RTAccessoryDeviceSlotID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> None: ...
    DeviceIndex: US
    """Device Index (3010,0039), US, VM 1, Type 1.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    BeamModifierOrientationAngle: FD
    """Beam Modifier Orientation Angle (300A,0645), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    RTBeamLimitingDeviceProximalDistance: FD_
    """RT Beam Limiting Device Proximal Distance (300A,0642), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    RTBeamLimitingDeviceDistalDistance: FD_
    """RT Beam Limiting Device Distal Distance (300A,0643), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterDeviceSequence: SQ[
        ParallelRTBeamDelimiterDeviceSequenceItems, ParallelRTBeamDelimiterDeviceSequenceItem
    ]
    """Parallel RT Beam Delimiter Device Sequence (300A,0647), SQ, VM 1, Type 1C.

    Required if Code Value in Device Type Code Sequence is 130331 or 130333. Not allowed otherwise.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    FixedRTBeamDelimiterDeviceSequence: SQ[OutlineDefinitionMacros, OutlineDefinitionMacro]
    """Fixed RT Beam Delimiter Device Sequence (300A,0646), SQ, VM 1, Type 1C.

    Required if Code Value in Device Type Code Sequence is 130343, 130344, 130345, 228739009 or 130123. Not allowed
    otherwise.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

class RTBeamLimitingDeviceDefinitionMacros(Sequence[RTBeamLimitingDeviceDefinitionMacro]):
    def add(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        FixedRTBeamDelimiterDeviceSequence: Items[OutlineDefinitionMacro] = ...,
        ParallelRTBeamDelimiterDeviceSequence: Items[ParallelRTBeamDelimiterDeviceSequenceItem] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RTBeamLimitingDeviceProximalDistance: FD_Value = ...,
        RTBeamLimitingDeviceDistalDistance: FD_Value = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        ReferencedRTAccessoryHolderDeviceIndex: US_Value = ...,
        RTAccessoryHolderSlotID: LO_Value = ...,
        RTAccessorySlotDistance: FD_Value = ...,
        RTAccessoryDeviceSlotID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> RTBeamLimitingDeviceDefinitionMacro: ...
