# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Device Sequence (0050,0010)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    CST_,
    DA_,
    DS_,
    LO_,
    AnyText,
    Coded,
    CS_Value,
    DA_Value,
    DS_Value,
    DTValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DeviceSequenceItem(CodeSequenceMacro, Item):
    """Item of Device Sequence (0050,0010) (PS3.3 C.7.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        DeviceDiameterUnits: Literal["FR", "GA", "IN", "MM", None] | AnyText = ...,
        Manufacturer: LO_Value = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceID: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DeviceLength: DS_Value = ...,
        DeviceDiameter: DS_Value = ...,
        DeviceVolume: DS_Value = ...,
        InterMarkerDistance: DS_Value = ...,
        DeviceDescription: LO_Value = ...,
    ) -> None: ...
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceID: LO_
    """Device ID (0018,1003), LO, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceLength: DS_
    """Device Length (0050,0014), DS, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceDiameter: DS_
    """Device Diameter (0050,0016), DS, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceDiameterUnits: CST_[Literal["FR", "GA", "IN", "MM"]]
    """Device Diameter Units (0050,0017), CS, VM 1, Type 2C.

    Required if Device Diameter is present. Not allowed otherwise.

    Defined Terms: FR, GA, IN, MM.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceVolume: DS_
    """Device Volume (0050,0018), DS, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    InterMarkerDistance: DS_
    """Inter-Marker Distance (0050,0019), DS, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
    DeviceDescription: LO_
    """Device Description (0050,0020), LO, VM 1, Type 3.

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """

class DeviceSequenceItems(Sequence[DeviceSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        DeviceDiameterUnits: Literal["FR", "GA", "IN", "MM", None] | AnyText = ...,
        Manufacturer: LO_Value = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceID: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DeviceLength: DS_Value = ...,
        DeviceDiameter: DS_Value = ...,
        DeviceVolume: DS_Value = ...,
        InterMarkerDistance: DS_Value = ...,
        DeviceDescription: LO_Value = ...,
    ) -> DeviceSequenceItem: ...
