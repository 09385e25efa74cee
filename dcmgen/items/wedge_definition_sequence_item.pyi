# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Wedge Definition Sequence (300A,0651)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    FD,
    FD_,
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
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WedgeDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Wedge Definition Sequence (300A,0651) (PS3.3 C.36.2.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

    def __init__(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        RadiationBeamWedgeAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RadiationBeamEffectiveWedgeAngle: FD_Value = ...,
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

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
    RadiationBeamWedgeAngle: FD
    """Radiation Beam Wedge Angle (300A,0652), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
    RadiationBeamEffectiveWedgeAngle: FD_
    """Radiation Beam Effective Wedge Angle (300A,0654), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
    BeamModifierOrientationAngle: FD
    """Beam Modifier Orientation Angle (300A,0645), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

class WedgeDefinitionSequenceItems(Sequence[WedgeDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        RadiationBeamWedgeAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RadiationBeamEffectiveWedgeAngle: FD_Value = ...,
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
    ) -> WedgeDefinitionSequenceItem: ...
