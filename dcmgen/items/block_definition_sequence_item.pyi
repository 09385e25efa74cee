# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Block Edge Data Sequence (300A,066F)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CS,
    CST,
    FD,
    FD_,
    IS,
    LT,
    OF,
    SH_,
    SQ,
    UC_,
    US,
    AnyText,
    DA_Value,
    FD_Value,
    FDValue,
    ISValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    OFValue,
    SH_Value,
    ST_Value,
    UC_Value,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BlockEdgeDataSequenceItem(Item):
    """Item of Block Edge Data Sequence (300A,066F) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    def __init__(
        self,
        /,
        *,
        BlockEdgeData: OFValue = ...,
    ) -> None: ...
    BlockEdgeData: OF
    """Block Edge Data (300A,066B), OF, VM 1, Type 1.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

class BlockEdgeDataSequenceItems(Sequence[BlockEdgeDataSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockEdgeData: OFValue = ...,
    ) -> BlockEdgeDataSequenceItem: ...

class BlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    def __init__(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        RadiationBeamBlockSlabThickness: FD_Value = ...,
    ) -> None: ...
    BlockSlabNumber: US
    """Block Slab Number (300A,0443), US, VM 1, Type 1.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    RadiationBeamBlockSlabThickness: FD_
    """Radiation Beam Block Slab Thickness (300A,066E), FD, VM 1, Type 3.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    DeviceAlternateIdentifier: UC_
    """Device Alternate Identifier (3010,001B), UC, VM 1, Type 2.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    DeviceAlternateIdentifierType: CST[Literal["BARCODE", "RFID"]]
    """Device Alternate Identifier Type (3010,001C), CS, VM 1, Type 1C.

    Required if Device Alternate Identifier has a value. Not allowed otherwise.

    Defined Terms: BARCODE, RFID.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    DeviceAlternateIdentifierFormat: LT
    """Device Alternate Identifier Format (3010,001D), LT, VM 1, Type 1C.

    Required if Device Alternate Identifier has a value. Not allowed otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

class BlockSlabSequenceItems(Sequence[BlockSlabSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        RadiationBeamBlockSlabThickness: FD_Value = ...,
    ) -> BlockSlabSequenceItem: ...

class BlockDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Block Definition Sequence (300A,066A) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    def __init__(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT"] = ...,
        NumberOfBlockSlabItems: ISValue = ...,
        BlockSlabSequence: Items[BlockSlabSequenceItem] = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        BlockOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE"] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        MaterialID: SH_Value = ...,
        BlockEdgeDataSequence: Items[BlockEdgeDataSequenceItem] = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        ReferencedRTAccessoryHolderDeviceIndex: US_Value = ...,
        RTAccessoryHolderSlotID: LO_Value = ...,
        RTAccessorySlotDistance: FD_Value = ...,
        RTAccessoryDeviceSlotID: LO_Value = ...,
        RadiationBeamBlockThickness: FD_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> None: ...
    DeviceIndex: US
    """Device Index (3010,0039), US, VM 1, Type 1.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BeamModifierOrientationAngle: FD
    """Beam Modifier Orientation Angle (300A,0645), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BlockDivergence: CS[Literal["PRESENT", "ABSENT"]]
    """Block Divergence (300A,00FA), CS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BlockOrientation: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE"]]
    """Block Orientation (300A,066C), CS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    RadiationBeamBlockThickness: FD_
    """Radiation Beam Block Thickness (300A,066D), FD, VM 1, Type 2C.

    Required if Material ID has a value. May be present otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BlockEdgeDataSequence: SQ[BlockEdgeDataSequenceItems, BlockEdgeDataSequenceItem]
    """Block Edge Data Sequence (300A,066F), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    NumberOfBlockSlabItems: IS
    """Number of Block Slab Items (300A,0440), IS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BlockSlabSequence: SQ[BlockSlabSequenceItems, BlockSlabSequenceItem]
    """Block Slab Sequence (300A,0441), SQ, VM 1, Type 1C.

    Required if Number of Block Slab Items is greater than 1. Not allowed otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

class BlockDefinitionSequenceItems(Sequence[BlockDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT"] = ...,
        NumberOfBlockSlabItems: ISValue = ...,
        BlockSlabSequence: Items[BlockSlabSequenceItem] = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        BlockOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE"] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        MaterialID: SH_Value = ...,
        BlockEdgeDataSequence: Items[BlockEdgeDataSequenceItem] = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        ReferencedRTAccessoryHolderDeviceIndex: US_Value = ...,
        RTAccessoryHolderSlotID: LO_Value = ...,
        RTAccessorySlotDistance: FD_Value = ...,
        RTAccessoryDeviceSlotID: LO_Value = ...,
        RadiationBeamBlockThickness: FD_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> BlockDefinitionSequenceItem: ...
