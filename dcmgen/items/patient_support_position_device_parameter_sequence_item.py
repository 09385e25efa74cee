# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Support Position Device Parameter Sequence (300A,065D)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class PatientSupportPositionDeviceParameterSequenceItem(Item):
    """Item of Patient Support Position Device Parameter Sequence (300A,065D) (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    ReferencedDeviceIndex = US(0x300A_0607)
    DeviceOrderIndex = US(0x300A_065E)
    PatientSupportPositionParameterSequence = SQ(0x300A_065B, "PatientSupportPositionParameterSequenceItem")


class PatientSupportPositionParameterSequenceItem(ContentItemMacro, Item):
    """Item of Patient Support Position Parameter Sequence (300A,065B) (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    PatientSupportPositionParameterOrderIndex = US(0x300A_065F)
