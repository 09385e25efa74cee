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
        OverlaySubtype: Literal["USER", "AUTOMATED", "ACTIVE IMAGE AREA", None] | AnyText = ...,
        ROIArea: IS_Value = ...,
        ROIMean: DS_Value = ...,
        ROIStandardDeviation: DS_Value = ...,
        OverlayLabel: LO_Value = ...,
    ) -> None: ...
    OverlayRows: US
    """Overlay Rows (60xx,0010), US, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayColumns: US
    """Overlay Columns (60xx,0011), US, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayType: CS[Literal["G", "R"]]
    """Overlay Type (60xx,0040), CS, VM 1, Type 1.

    Enumerated Values: G, R.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayOrigin: SSn
    """Overlay Origin (60xx,0050), SS, VM 2, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayBitsAllocated: US
    """Overlay Bits Allocated (60xx,0100), US, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayBitPosition: US
    """Overlay Bit Position (60xx,0102), US, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayData: OBorOW
    """Overlay Data (60xx,3000), OB or OW, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayDescription: LO_
    """Overlay Description (60xx,0022), LO, VM 1, Type 3.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlaySubtype: LOT_[Literal["USER", "AUTOMATED", "ACTIVE IMAGE AREA"]]
    """Overlay Subtype (60xx,0045), LO, VM 1, Type 3.

    Defined Terms: USER, AUTOMATED, ACTIVE IMAGE AREA.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayLabel: LO_
    """Overlay Label (60xx,1500), LO, VM 1, Type 3.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    ROIArea: IS_
    """ROI Area (60xx,1301), IS, VM 1, Type 3.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    ROIMean: DS_
    """ROI Mean (60xx,1302), DS, VM 1, Type 3.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    ROIStandardDeviation: DS_
    """ROI Standard Deviation (60xx,1303), DS, VM 1, Type 3.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
