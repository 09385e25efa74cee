# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Container Component Sequence (0040,0520)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FD_, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ContainerComponentSequenceItem(Item):
    """Item of Container Component Sequence (0040,0520) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    ContainerComponentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0050_0012, "CodeSequenceMacro")
    """Container Component Type Code Sequence (0050,0012), VM 1, Type 1 (PS3.3 C.7.6.22)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentID: LO_ = LO_(0x0050_001B)
    """Container Component ID (0050,001B), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentLength: FD_ = FD_(0x0050_001C)
    """Container Component Length (0050,001C), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentWidth: FD_ = FD_(0x0050_0015)
    """Container Component Width (0050,0015), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentDiameter: FD_ = FD_(0x0050_001D)
    """Container Component Diameter (0050,001D), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentThickness: FD_ = FD_(0x0050_0013)
    """Container Component Thickness (0050,0013), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentMaterial: CST_[Literal["GLASS", "PLASTIC", "METAL"]] = CST_(0x0050_001A)
    """Container Component Material (0050,001A), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentDescription: LO_ = LO_(0x0050_001E)
    """Container Component Description (0050,001E), VM 1, Type 3 (PS3.3 C.7.6.22)."""
