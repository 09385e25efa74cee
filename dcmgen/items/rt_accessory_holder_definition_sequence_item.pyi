# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Accessory Holder Slot Sequence (300A,0610)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CS,
    FD,
    FD_,
    LO,
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
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTAccessoryHolderSlotSequenceItem(Item):
    """Item of RT Accessory Holder Slot Sequence (300A,0610) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTAccessoryHolderSlotID: LOValue = ...,
        RTAccessoryHolderSlotDistance: FD_Value = ...,
    ) -> None: ...
    RTAccessoryHolderSlotID: LO
    """RT Accessory Holder Slot ID (300A,0611), LO, VM 1, Type 1.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    RTAccessoryHolderSlotDistance: FD_
    """RT Accessory Holder Slot Distance (300A,0612), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

class RTAccessoryHolderSlotSequenceItems(Sequence[RTAccessoryHolderSlotSequenceItem]):
    def add(
        self,
        /,
        *,
        RTAccessoryHolderSlotID: LOValue = ...,
        RTAccessoryHolderSlotDistance: FD_Value = ...,
    ) -> RTAccessoryHolderSlotSequenceItem: ...

class RTAccessoryHolderDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of RT Accessory Holder Definition Sequence (300A,0614) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTAccessoryHolderSlotExistenceFlag: Literal["YES", "NO"] = ...,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        RTAccessoryHolderSlotSequence: Items[RTAccessoryHolderSlotSequenceItem] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RTAccessoryHolderWaterEquivalentThickness: FD_Value = ...,
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

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    BeamModifierOrientationAngle: FD
    """Beam Modifier Orientation Angle (300A,0645), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    RTAccessoryHolderWaterEquivalentThickness: FD_
    """RT Accessory Holder Water-Equivalent Thickness (300A,060D), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    RTAccessoryHolderSlotExistenceFlag: CS[Literal["YES", "NO"]]
    """RT Accessory Holder Slot Existence Flag (300A,060F), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    RTAccessoryHolderSlotSequence: SQ[RTAccessoryHolderSlotSequenceItems, RTAccessoryHolderSlotSequenceItem]
    """RT Accessory Holder Slot Sequence (300A,0610), SQ, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL and RT Accessory Holder Slot
    Existence Flag is YES. Otherwise allowed only if RT Accessory Holder Slot Existence Flag is YES.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

class RTAccessoryHolderDefinitionSequenceItems(Sequence[RTAccessoryHolderDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        RTAccessoryHolderSlotExistenceFlag: Literal["YES", "NO"] = ...,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        RTAccessoryHolderSlotSequence: Items[RTAccessoryHolderSlotSequenceItem] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        RTAccessoryHolderWaterEquivalentThickness: FD_Value = ...,
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
    ) -> RTAccessoryHolderDefinitionSequenceItem: ...
