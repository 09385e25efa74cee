# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Display Subsystem Sequence (0028,7023)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.measurement_equipment_sequence_item import (
    MeasurementEquipmentSequenceItem,
    MeasurementEquipmentSequenceItems,
)
from dcmgen.model.fields import CST_, DA_, LO_, SH_, SQ, US_, AnyText, DA_Value, Items, LO_Value, SH_Value, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DisplaySubsystemConfigurationSequenceItem(Item):
    """Item of Display Subsystem Configuration Sequence (0028,700A) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    def __init__(
        self,
        /,
        *,
        ConfigurationID: US_Value = ...,
        ConfigurationName: SH_Value = ...,
        ConfigurationDescription: LO_Value = ...,
        ReferencedTargetLuminanceCharacteristicsID: US_Value = ...,
    ) -> None: ...
    ConfigurationID: US_
    """Configuration ID (0028,700B), US, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ConfigurationName: SH_
    """Configuration Name (0028,700C), SH, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ConfigurationDescription: LO_
    """Configuration Description (0028,700D), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ReferencedTargetLuminanceCharacteristicsID: US_
    """Referenced Target Luminance Characteristics ID (0028,700E), US, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

class DisplaySubsystemConfigurationSequenceItems(Sequence[DisplaySubsystemConfigurationSequenceItem]):
    def add(
        self,
        /,
        *,
        ConfigurationID: US_Value = ...,
        ConfigurationName: SH_Value = ...,
        ConfigurationDescription: LO_Value = ...,
        ReferencedTargetLuminanceCharacteristicsID: US_Value = ...,
    ) -> DisplaySubsystemConfigurationSequenceItem: ...

class DisplaySubsystemSequenceItem(Item):
    """Item of Display Subsystem Sequence (0028,7023) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        CurrentConfigurationID: US_Value = ...,
        DisplaySubsystemID: US_Value = ...,
        DisplaySubsystemName: SH_Value = ...,
        DisplaySubsystemDescription: LO_Value = ...,
        SystemStatus: Literal["NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN", None] | AnyText = ...,
        SystemStatusComment: LO_Value = ...,
        DisplaySubsystemConfigurationSequence: Items[DisplaySubsystemConfigurationSequenceItem] = ...,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        DisplayDeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    DisplaySubsystemID: US_
    """Display Subsystem ID (0028,7003), US, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DisplaySubsystemName: SH_
    """Display Subsystem Name (0028,7004), SH, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DisplaySubsystemDescription: LO_
    """Display Subsystem Description (0028,7005), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DisplayDeviceTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Display Device Type Code Sequence (0028,7022), SQ, VM 1.

    Codes: CID 8303 Display Device Type (Defined, inferred).

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    SystemStatus: CST_[Literal["NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN"]]
    """System Status (0028,7006), CS, VM 1.

    Defined Terms: NORMAL, WARNING, ADJUST, FAILURE, UNKNOWN.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    SystemStatusComment: LO_
    """System Status Comment (0028,7007), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DisplaySubsystemConfigurationSequence: SQ[
        DisplaySubsystemConfigurationSequenceItems, DisplaySubsystemConfigurationSequenceItem
    ]
    """Display Subsystem Configuration Sequence (0028,700A), SQ, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    CurrentConfigurationID: US_
    """Current Configuration ID (0028,7002), US, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    MeasurementEquipmentSequence: SQ[MeasurementEquipmentSequenceItems, MeasurementEquipmentSequenceItem]
    """Measurement Equipment Sequence (0028,7012), SQ, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

class DisplaySubsystemSequenceItems(Sequence[DisplaySubsystemSequenceItem]):
    def add(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        CurrentConfigurationID: US_Value = ...,
        DisplaySubsystemID: US_Value = ...,
        DisplaySubsystemName: SH_Value = ...,
        DisplaySubsystemDescription: LO_Value = ...,
        SystemStatus: Literal["NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN", None] | AnyText = ...,
        SystemStatusComment: LO_Value = ...,
        DisplaySubsystemConfigurationSequence: Items[DisplaySubsystemConfigurationSequenceItem] = ...,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        DisplayDeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> DisplaySubsystemSequenceItem: ...
