# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Treatment Device Identification Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    LO_,
    ST_,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    ST_Value,
    UC_Value,
    UIn,
    UInValue,
)
from dcmgen.model.sequence import Sequence

class TreatmentDeviceIdentificationMacro(DeviceIdentificationMacro, DeviceModelMacro):
    """Treatment Device Identification Macro (PS3.3 C.36.2.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
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
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> None: ...
    ManufacturerDeviceClassUID: UIn
    """Manufacturer's Device Class UID (0018,100B), UI, VM 1-n, Type 2.

    PS3.3 C.36.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 3.

    PS3.3 C.36.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 C.36.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.36.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
    """

class TreatmentDeviceIdentificationMacros(Sequence[TreatmentDeviceIdentificationMacro]):
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
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> TreatmentDeviceIdentificationMacro: ...
