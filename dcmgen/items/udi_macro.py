# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""UDI Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UT
from dcmgen.model.iod import Macro


class UDIMacro(Macro):
    """UDI Macro (PS3.3 10.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.29.html
    """

    __slots__ = ()

    UniqueDeviceIdentifier = UT(0x0018_1009)
    DeviceDescription = LO_(0x0050_0020)
