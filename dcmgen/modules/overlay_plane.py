# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Overlay Plane Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS_, IS_, LO_, LOT_, US, OBorOW, SSn
from dcmgen.model.iod import Module


class OverlayPlaneModule(Module):
    """Overlay Plane Module (PS3.3 C.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """

    __slots__ = ()

    OverlayRows = US(0x6000_0010)
    OverlayColumns = US(0x6000_0011)
    OverlayType = CS(0x6000_0040)
    OverlayOrigin = SSn(0x6000_0050)
    OverlayBitsAllocated = US(0x6000_0100)
    OverlayBitPosition = US(0x6000_0102)
    OverlayData = OBorOW(0x6000_3000)
    OverlayDescription = LO_(0x6000_0022)
    OverlaySubtype = LOT_(0x6000_0045)
    OverlayLabel = LO_(0x6000_1500)
    ROIArea = IS_(0x6000_1301)
    ROIMean = DS_(0x6000_1302)
    ROIStandardDeviation = DS_(0x6000_1303)
