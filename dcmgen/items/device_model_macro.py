# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Device Model Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_
from dcmgen.model.iod import Macro


class DeviceModelMacro(Macro):
    """Device Model Macro (PS3.3 10.35).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.35.html
    """

    __slots__ = ()

    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    ManufacturerModelVersion = LO_(0x3010_001A)
