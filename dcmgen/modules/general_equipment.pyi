# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Equipment Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.udi_macro import UDIMacro, UDIMacros
from dcmgen.model.fields import (
    DA_,
    DS_,
    LO_,
    SH_,
    SQ,
    ST_,
    UI_,
    DA_Value,
    DAn,
    DAnValue,
    DS_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    SH_Value,
    ST_Value,
    TMn,
    TMnValue,
    UI_Value,
    UIn,
    UInValue,
    USorSS,
    USorSSValue,
)
from dcmgen.model.iod import Module

class GeneralEquipmentModule(Module):
    """General Equipment Module (PS3.3 C.7.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """

    def __init__(
        self,
        /,
        *,
        PixelPaddingValue: USorSSValue = ...,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        StationName: SH_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceUID: UI_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        SpatialResolution: DS_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
    ) -> None: ...
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 2.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    StationName: SH_
    """Station Name (0008,1010), SH, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    ManufacturerDeviceClassUID: UIn
    """Manufacturer's Device Class UID (0018,100B), UI, VM 1-n, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    GantryID: LO_
    """Gantry ID (0018,1008), LO, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    UDISequence: SQ[UDIMacros, UDIMacro]
    """UDI Sequence (0018,100A), SQ, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    DeviceUID: UI_
    """Device UID (0018,1002), UI, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    SpatialResolution: DS_
    """Spatial Resolution (0018,1050), DS, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    DateOfLastCalibration: DAn
    """Date of Last Calibration (0018,1200), DA, VM 1-n, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    TimeOfLastCalibration: TMn
    """Time of Last Calibration (0018,1201), TM, VM 1-n, Type 3.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    PixelPaddingValue: USorSS
    """Pixel Padding Value (0028,0120), US or SS, VM 1, Type 1C.

    Required if Pixel Padding Range Limit is present and (Pixel Data is present or Pixel Data Provider URL is
    present). Otherwise allowed only if Pixel Data is present or Pixel Data Provider URL is present.

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
