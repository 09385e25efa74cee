# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Bitmap Display Shutter Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import US, AnyText, CSn, USn, USnValue, USValue
from dcmgen.model.iod import Module

class BitmapDisplayShutterModule(Module):
    """Bitmap Display Shutter Module (PS3.3 C.7.6.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """

    def __init__(
        self,
        /,
        *,
        ShutterShape: Iterable[Literal["BITMAP"]] | AnyText | None = ...,
        ShutterPresentationValue: USValue = ...,
        ShutterOverlayGroup: USValue = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> None: ...
    ShutterShape: CSn[Literal["BITMAP"]]
    """Shutter Shape (0018,1600), CS, VM 1-3, Type 1.

    Enumerated Values: BITMAP.

    PS3.3 C.7.6.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """
    ShutterOverlayGroup: US
    """Shutter Overlay Group (0018,1623), US, VM 1, Type 1.

    PS3.3 C.7.6.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """
    ShutterPresentationValue: US
    """Shutter Presentation Value (0018,1622), US, VM 1, Type 1.

    PS3.3 C.7.6.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """
    ShutterPresentationColorCIELabValue: USn
    """Shutter Presentation Color CIELab Value (0018,1624), US, VM 3, Type 3.

    PS3.3 C.7.6.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """
