# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Patient Support Position Device Parameter Sequence (300A,065D)."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item


class PatientSupportPositionDeviceParameterSequenceItem(Item):
    """Item of Patient Support Position Device Parameter Sequence (300A,065D) (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    ReferencedDeviceIndex: US = US(0x300A_0607)
    """Referenced Device Index (300A,0607), VM 1, Type 1C (PS3.3 10.40)."""
    DeviceOrderIndex: US = US(0x300A_065E)
    """Device Order Index (300A,065E), VM 1, Type 1C (PS3.3 10.40)."""
    PatientSupportPositionParameterSequence: SQ[PatientSupportPositionParameterSequenceItem] = SQ(
        0x300A_065B, "PatientSupportPositionParameterSequenceItem"
    )
    """Patient Support Position Parameter Sequence (300A,065B), VM 1, Type 1 (PS3.3 10.40)."""


class PatientSupportPositionParameterSequenceItem(ContentItemMacro, Item):
    """Item of Patient Support Position Parameter Sequence (300A,065B) (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    PatientSupportPositionParameterOrderIndex: US = US(0x300A_065F)
    """Patient Support Position Parameter Order Index (300A,065F), VM 1, Type 1C (PS3.3 10.40)."""
