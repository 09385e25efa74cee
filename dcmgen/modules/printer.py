# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Printer Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DA_, LO_, DAn, LOn, TMn
from dcmgen.model.iod import Module


class PrinterModule(Module):
    """Printer Module (PS3.3 C.13.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.9.html
    """

    __slots__ = ()

    PrinterStatus = CS_(0x2110_0010)
    PrinterStatusInfo = CST_(0x2110_0020)
    PrinterName = LO_(0x2110_0030)
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    DateOfLastCalibration = DAn(0x0018_1200)
    TimeOfLastCalibration = TMn(0x0018_1201)
