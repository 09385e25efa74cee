# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Compensator Shape Sequence (300A,0668)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CS,
    FD,
    FD_,
    OF,
    SH_,
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
    OFValue,
    SH_Value,
    ST_Value,
    UC_Value,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CompensatorShapeSequenceItem(Item):
    """Item of Compensator Shape Sequence (300A,0668) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

    def __init__(
        self,
        /,
        *,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"] = ...,
        CompensatorProximalThicknessMap: OFValue = ...,
        CompensatorDistalThicknessMap: OFValue = ...,
        MaterialID: SH_Value = ...,
        CompensatorShapeFabricationCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationBeamCompensatorMillingToolDiameter: FD_Value = ...,
    ) -> None: ...
    CompensatorDivergence: CS[Literal["PRESENT", "ABSENT"]]
    """Compensator Divergence (300A,02E0), CS, VM 1, Type 1.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorProximalThicknessMap: OF
    """Compensator Proximal Thickness Map (300A,0664), OF, VM 1, Type 1C.

    Required if Compensator Map Orientation is SOURCE_SIDE or DOUBLE_SIDED. Not allowed otherwise.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorDistalThicknessMap: OF
    """Compensator Distal Thickness Map (300A,0665), OF, VM 1, Type 1C.

    Required if Compensator Map Orientation is PATIENT_SIDE or DOUBLE_SIDED. Not allowed otherwise.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorShapeFabricationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Compensator Shape Fabrication Code Sequence (300A,0667), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    RadiationBeamCompensatorMillingToolDiameter: FD_
    """Radiation Beam Compensator Milling Tool Diameter (300A,0669), FD, VM 1, Type 2.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

class CompensatorShapeSequenceItems(Sequence[CompensatorShapeSequenceItem]):
    def add(
        self,
        /,
        *,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"] = ...,
        CompensatorProximalThicknessMap: OFValue = ...,
        CompensatorDistalThicknessMap: OFValue = ...,
        MaterialID: SH_Value = ...,
        CompensatorShapeFabricationCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationBeamCompensatorMillingToolDiameter: FD_Value = ...,
    ) -> CompensatorShapeSequenceItem: ...

class CompensatorDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Compensator Definition Sequence (300A,0662) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
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
        CompensatorMapOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] = ...,
        CompensatorBasePlaneOffset: FDValue = ...,
        CompensatorShapeSequence: Items[CompensatorShapeSequenceItem] = ...,
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
    DeviceIndex: US
    """Device Index (3010,0039), US, VM 1, Type 1.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    BeamModifierOrientationAngle: FD
    """Beam Modifier Orientation Angle (300A,0645), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorBasePlaneOffset: FD
    """Compensator Base Plane Offset (300A,0666), FD, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorMapOrientation: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]]
    """Compensator Map Orientation (300A,0663), CS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE, DOUBLE_SIDED.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """
    CompensatorShapeSequence: SQ[CompensatorShapeSequenceItems, CompensatorShapeSequenceItem]
    """Compensator Shape Sequence (300A,0668), SQ, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

class CompensatorDefinitionSequenceItems(Sequence[CompensatorDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamModifierOrientationAngle: FDValue = ...,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        CompensatorMapOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] = ...,
        CompensatorBasePlaneOffset: FDValue = ...,
        CompensatorShapeSequence: Items[CompensatorShapeSequenceItem] = ...,
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
    ) -> CompensatorDefinitionSequenceItem: ...
