# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Overlay Plane Module."""

from typing import Literal

from dcmgen.model.fields import (
    CS,
    DS_,
    IS_,
    LO_,
    LOT_,
    US,
    AnyText,
    DS_Value,
    IS_Value,
    LO_Value,
    OBorOW,
    OBorOWValue,
    SSn,
    SSnValue,
    USValue,
)
from dcmgen.model.iod import Module

class OverlayPlaneModule(Module):
    """Overlay Plane Module (PS3.3 C.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        OverlayRows: USValue = ...,
        OverlayColumns: USValue = ...,
        OverlayType: Literal["G", "R"] = ...,
        OverlayOrigin: SSnValue = ...,
        OverlayBitsAllocated: USValue = ...,
        OverlayBitPosition: USValue = ...,
        OverlayData: OBorOWValue = ...,
        OverlayDescription: LO_Value = ...,
        OverlaySubtype: Literal["USER", "AUTOMATED", None] | AnyText = ...,
        ROIArea: IS_Value = ...,
        ROIMean: DS_Value = ...,
        ROIStandardDeviation: DS_Value = ...,
        OverlayLabel: LO_Value = ...,
    ) -> None: ...
    OverlayRows: US
    """Overlay Rows (60xx,0010), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayColumns: US
    """Overlay Columns (60xx,0011), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayType: CS[Literal["G", "R"]]
    """Overlay Type (60xx,0040), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayOrigin: SSn
    """Overlay Origin (60xx,0050), VM 2, Type 1 (PS3.3 C.9.2)."""
    OverlayBitsAllocated: US
    """Overlay Bits Allocated (60xx,0100), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayBitPosition: US
    """Overlay Bit Position (60xx,0102), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayData: OBorOW
    """Overlay Data (60xx,3000), VM 1, Type 1 (PS3.3 C.9.2)."""
    OverlayDescription: LO_
    """Overlay Description (60xx,0022), VM 1, Type 3 (PS3.3 C.9.2)."""
    OverlaySubtype: LOT_[Literal["USER", "AUTOMATED"]]
    """Overlay Subtype (60xx,0045), VM 1, Type 3 (PS3.3 C.9.2)."""
    OverlayLabel: LO_
    """Overlay Label (60xx,1500), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIArea: IS_
    """ROI Area (60xx,1301), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIMean: DS_
    """ROI Mean (60xx,1302), VM 1, Type 3 (PS3.3 C.9.2)."""
    ROIStandardDeviation: DS_
    """ROI Standard Deviation (60xx,1303), VM 1, Type 3 (PS3.3 C.9.2)."""
