# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Device Identification Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.udi_macro import UDIMacro, UDIMacros
from dcmgen.model.fields import (
    CST,
    DA_,
    LO,
    LO_,
    LT,
    SQ,
    ST_,
    UC_,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LOValue,
    LTValue,
    ST_Value,
    UC_Value,
)
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class DeviceIdentificationMacro(Macro):
    """Device Identification Macro (PS3.3 10.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> None: ...
    DeviceTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Device Type Code Sequence (3010,002E), SQ, VM 1, Type 1.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DeviceLabel: LO
    """Device Label (3010,002D), LO, VM 1, Type 1.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    LongDeviceDescription: ST_
    """Long Device Description (0050,0021), ST, VM 1, Type 3.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 2.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 2.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    UDISequence: SQ[UDIMacros, UDIMacro]
    """UDI Sequence (0018,100A), SQ, VM 1, Type 3.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    ManufacturerDeviceIdentifier: ST_
    """Manufacturer's Device Identifier (3010,0043), ST, VM 1, Type 2.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DeviceAlternateIdentifier: UC_
    """Device Alternate Identifier (3010,001B), UC, VM 1, Type 2.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DeviceAlternateIdentifierType: CST[Literal["BARCODE", "RFID"]]
    """Device Alternate Identifier Type (3010,001C), CS, VM 1, Type 1C.

    Required if Device Alternate Identifier has a value. Not allowed otherwise.

    Defined Terms: BARCODE, RFID.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """
    DeviceAlternateIdentifierFormat: LT
    """Device Alternate Identifier Format (3010,001D), LT, VM 1, Type 1C.

    Required if Device Alternate Identifier has a value. Not allowed otherwise.

    PS3.3 10.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """

class DeviceIdentificationMacros(Sequence[DeviceIdentificationMacro]):
    def add(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> DeviceIdentificationMacro: ...
