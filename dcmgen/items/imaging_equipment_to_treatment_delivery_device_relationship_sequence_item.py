# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Item


class ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem(Item):
    """Item of Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1) (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    __slots__ = ()

    DevicePositionToEquipmentMappingMatrix = FDn(0x3002_010F)
    DevicePositionParameterSequence = SQ(0x3002_0110, "ContentItemMacro")
