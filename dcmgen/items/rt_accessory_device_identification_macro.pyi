# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Accessory Device Identification Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    FD_,
    LO_,
    US_,
    AnyText,
    DA_Value,
    FD_Value,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    ST_Value,
    UC_Value,
    US_Value,
)
from dcmgen.model.sequence import Sequence

class RTAccessoryDeviceIdentificationMacro(DeviceIdentificationMacro, DeviceModelMacro):
    """RT Accessory Device Identification Macro (PS3.3 C.36.2.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
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
    RTAccessoryDeviceSlotID: LO_
    """RT Accessory Device Slot ID (300A,0615), LO, VM 1, Type 2C.

    Required if Referenced RT Accessory Holder Device Index is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """
    RTAccessorySlotDistance: FD_
    """RT Accessory Slot Distance (300A,0613), FD, VM 1, Type 2C.

    Required if RT Accessory Device Slot ID has a value. Not allowed otherwise.

    PS3.3 C.36.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """
    ReferencedRTAccessoryHolderDeviceIndex: US_
    """Referenced RT Accessory Holder Device Index (300A,060E), US, VM 1, Type 2C.

    Required if RT Accessory Device Slot ID is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """
    RTAccessoryHolderSlotID: LO_
    """RT Accessory Holder Slot ID (300A,0611), LO, VM 1, Type 2C.

    Required if Referenced RT Accessory Holder Device Index has a value and a condition that cannot be checked
    (referenced instance) applies. Not allowed otherwise.

    PS3.3 C.36.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """

class RTAccessoryDeviceIdentificationMacros(Sequence[RTAccessoryDeviceIdentificationMacro]):
    def add(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
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
    ) -> RTAccessoryDeviceIdentificationMacro: ...
