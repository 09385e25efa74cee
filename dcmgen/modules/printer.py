# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Printer Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DA_, LO_, DAn, LOn, TMn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PrinterModule(Module):
    """Printer Module (PS3.3 C.13.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """

    __slots__ = ()

    PrinterStatus: CS_[Literal["NORMAL", "WARNING", "FAILURE"]] = CS_(0x2110_0010)
    """Printer Status (2110,0010), VM 1 (PS3.3 C.13.9)."""
    PrinterStatusInfo: CST_[Literal["NORMAL"]] = CST_(0x2110_0020)
    """Printer Status Info (2110,0020), VM 1 (PS3.3 C.13.9)."""
    PrinterName: LO_ = LO_(0x2110_0030)
    """Printer Name (2110,0030), VM 1 (PS3.3 C.13.9)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1 (PS3.3 C.13.9)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1 (PS3.3 C.13.9)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1 (PS3.3 C.13.9)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n (PS3.3 C.13.9)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1 (PS3.3 C.13.9)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1 (PS3.3 C.13.9)."""
    DateOfLastCalibration: DAn = DAn(0x0018_1200)
    """Date of Last Calibration (0018,1200), VM 1-n (PS3.3 C.13.9)."""
    TimeOfLastCalibration: TMn = TMn(0x0018_1201)
    """Time of Last Calibration (0018,1201), VM 1-n (PS3.3 C.13.9)."""
