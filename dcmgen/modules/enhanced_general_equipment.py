# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced General Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import LO, LOn
from dcmgen.model.iod import Module


class EnhancedGeneralEquipmentModule(Module):
    """Enhanced General Equipment Module (PS3.3 C.7.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """

    __slots__ = ()

    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1 (PS3.3 C.7.5.2)."""
    ManufacturerModelName: LO = LO(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 1 (PS3.3 C.7.5.2)."""
    DeviceSerialNumber: LO = LO(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 1 (PS3.3 C.7.5.2)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 1 (PS3.3 C.7.5.2)."""
