# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Container Component Sequence (0040,0520)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FD_, LO_, SQ
from dcmgen.model.iod import Item


class ContainerComponentSequenceItem(Item):
    """Item of Container Component Sequence (0040,0520) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    ContainerComponentTypeCodeSequence = SQ(0x0050_0012, "CodeSequenceMacro")
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    ContainerComponentID = LO_(0x0050_001B)
    ContainerComponentLength = FD_(0x0050_001C)
    ContainerComponentWidth = FD_(0x0050_0015)
    ContainerComponentDiameter = FD_(0x0050_001D)
    ContainerComponentThickness = FD_(0x0050_0013)
    ContainerComponentMaterial = CST_(0x0050_001A)
    ContainerComponentDescription = LO_(0x0050_001E)
