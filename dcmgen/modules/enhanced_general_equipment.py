# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced General Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import LO, LOn
from dcmgen.model.iod import Module


class EnhancedGeneralEquipmentModule(Module):
    """Enhanced General Equipment Module (PS3.3 C.7.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """

    __slots__ = ()

    Manufacturer = LO(0x0008_0070)
    ManufacturerModelName = LO(0x0008_1090)
    DeviceSerialNumber = LO(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
