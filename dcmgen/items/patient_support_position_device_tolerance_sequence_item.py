# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Support Position Device Tolerance Sequence (300A,0660)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class PatientSupportPositionDeviceToleranceSequenceItem(Item):
    """Item of Patient Support Position Device Tolerance Sequence (300A,0660) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    __slots__ = ()

    ReferencedDeviceIndex = US(0x300A_0607)
    DeviceOrderIndex = US(0x300A_065E)
    PatientSupportPositionToleranceSequence = SQ(0x300A_062D, "PatientSupportPositionToleranceSequenceItem")


class PatientSupportPositionToleranceSequenceItem(ContentItemMacro, Item):
    """Item of Patient Support Position Tolerance Sequence (300A,062D) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    __slots__ = ()

    PatientSupportPositionToleranceOrderIndex = US(0x300A_0661)
