# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Overlay Plane Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS_, IS_, LO_, LOT_, US, OBorOW, SSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class OverlayPlaneModule(Module):
    """Overlay Plane Module (PS3.3 C.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """

    __slots__ = ()

    OverlayRows: US = US(0x6000_0010)
    """Overlay Rows (60xx,0010), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayColumns: US = US(0x6000_0011)
    """Overlay Columns (60xx,0011), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayType: CS[Literal["G", "R"]] = CS(0x6000_0040)
    """Overlay Type (60xx,0040), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayOrigin: SSn = SSn(0x6000_0050)
    """Overlay Origin (60xx,0050), VM 2, Type 1 (PS3.3 C.9.2)."""
    OverlayBitsAllocated: US = US(0x6000_0100)
    """Overlay Bits Allocated (60xx,0100), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayBitPosition: US = US(0x6000_0102)
    """Overlay Bit Position (60xx,0102), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayData: OBorOW = OBorOW(0x6000_3000)
    """Overlay Data (60xx,3000), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayDescription: LO_ = LO_(0x6000_0022)
    """Overlay Description (60xx,0022), VM 1, Type 3 (PS3.3 C.9.2)."""
    OverlaySubtype: LOT_[Literal["USER", "AUTOMATED", "ACTIVE IMAGE AREA"]] = LOT_(0x6000_0045)
    """Overlay Subtype (60xx,0045), VM 1, Type 3 (PS3.3 C.9.2)."""
    OverlayLabel: LO_ = LO_(0x6000_1500)
    """Overlay Label (60xx,1500), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIArea: IS_ = IS_(0x6000_1301)
    """ROI Area (60xx,1301), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIMean: DS_ = DS_(0x6000_1302)
    """ROI Mean (60xx,1302), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIStandardDeviation: DS_ = DS_(0x6000_1303)
    """ROI Standard Deviation (60xx,1303), VM 1, Type 3 (PS3.3 C.9.2)."""
