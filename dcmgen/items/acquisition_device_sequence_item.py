# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Acquisition Device Sequence (3002,0117)."""

from __future__ import annotations

from dcmgen.model.fields import US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTAccessoryDeviceIdentificationMacro


class AcquisitionDeviceSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Acquisition Device Sequence (3002,0117) (PS3.3 C.36.2.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.22.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
