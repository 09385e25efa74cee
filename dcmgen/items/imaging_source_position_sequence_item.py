# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Imaging Source Position Sequence (3002,010D)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US, FDn
from dcmgen.model.iod import Item


class ImagingSourcePositionSequenceItem(Item):
    """Item of Imaging Source Position Sequence (3002,010D) (PS3.3 C.36.2.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """

    __slots__ = ()

    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    DevicePositionToEquipmentMappingMatrix = FDn(0x3002_010F)
    DevicePositionParameterSequence = SQ(0x3002_0110, "ContentItemMacro")
