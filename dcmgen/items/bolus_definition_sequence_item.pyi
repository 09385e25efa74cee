# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Bolus Definition Sequence (300A,0673)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ConceptualVolumeSegmentationReferenceAndCombinationMacros,
)
from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    SQ,
    US,
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
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BolusDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Bolus Definition Sequence (300A,0673) (PS3.3 C.36.2.2.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """

    def __init__(
        self,
        /,
        *,
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
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
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

    PS3.3 C.36.2.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """
    ConceptualVolumeSequence: SQ[
        ConceptualVolumeSegmentationReferenceAndCombinationMacros,
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ]
    """Conceptual Volume Sequence (3010,0025), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """

class BolusDefinitionSequenceItems(Sequence[BolusDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
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
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        ReferencedRTAccessoryHolderDeviceIndex: US_Value = ...,
        RTAccessoryHolderSlotID: LO_Value = ...,
        RTAccessorySlotDistance: FD_Value = ...,
        RTAccessoryDeviceSlotID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> BolusDefinitionSequenceItem: ...
