# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Printer Module."""

from typing import Literal

from dcmgen.model.fields import (
    CS_,
    CST_,
    DA_,
    LO_,
    AnyText,
    DA_Value,
    DAn,
    DAnValue,
    LO_Value,
    LOn,
    LOnValue,
    TMn,
    TMnValue,
)
from dcmgen.model.iod import Module

class PrinterModule(Module):
    """Printer Module (PS3.3 C.13.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        PrinterStatus: Literal["NORMAL", "WARNING", "FAILURE", "", None] = ...,
        PrinterStatusInfo: Literal["NORMAL", None] | AnyText = ...,
        PrinterName: LO_Value = ...,
    ) -> None: ...
    PrinterStatus: CS_[Literal["NORMAL", "WARNING", "FAILURE", ""]]
    """Printer Status (2110,0010), CS, VM 1.

    Enumerated Values: NORMAL, WARNING, FAILURE.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    PrinterStatusInfo: CST_[Literal["NORMAL"]]
    """Printer Status Info (2110,0020), CS, VM 1.

    Defined Terms if Printer Status is NORMAL: NORMAL.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    PrinterName: LO_
    """Printer Name (2110,0030), LO, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    DateOfLastCalibration: DAn
    """Date of Last Calibration (0018,1200), DA, VM 1-n.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
    TimeOfLastCalibration: TMn
    """Time of Last Calibration (0018,1201), TM, VM 1-n.

    PS3.3 C.13.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """
