# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Device Sequence (0050,0010)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import CST_, DA_, DS_, LO_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DeviceSequenceItem(CodeSequenceMacro, Item):
    """Item of Device Sequence (0050,0010) (PS3.3 C.7.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """

    __slots__ = ()

    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceID: LO_ = LO_(0x0018_1003)
    """Device ID (0018,1003), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceLength: DS_ = DS_(0x0050_0014)
    """Device Length (0050,0014), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceDiameter: DS_ = DS_(0x0050_0016)
    """Device Diameter (0050,0016), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceDiameterUnits: CST_[Literal["FR", "GA", "IN", "MM"]] = CST_(0x0050_0017)
    """Device Diameter Units (0050,0017), VM 1, Type 2C (PS3.3 C.7.6.12)."""
    DeviceVolume: DS_ = DS_(0x0050_0018)
    """Device Volume (0050,0018), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    InterMarkerDistance: DS_ = DS_(0x0050_0019)
    """Inter-Marker Distance (0050,0019), VM 1, Type 3 (PS3.3 C.7.6.12)."""
    DeviceDescription: LO_ = LO_(0x0050_0020)
    """Device Description (0050,0020), VM 1, Type 3 (PS3.3 C.7.6.12)."""
