# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Bitmap Display Shutter Module."""

from __future__ import annotations

from dcmgen.model.fields import US, CSn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BitmapDisplayShutterModule(Module):
    """Bitmap Display Shutter Module (PS3.3 C.7.6.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """

    __slots__ = ()

    ShutterShape: CSn[Literal["BITMAP"]] = CSn(0x0018_1600)
    """Shutter Shape (0018,1600), VM 1-3, Type 1 (PS3.3 C.7.6.15)."""
    ShutterOverlayGroup: US = US(0x0018_1623)
    """Shutter Overlay Group (0018,1623), VM 1, Type 1 (PS3.3 C.7.6.15)."""
    ShutterPresentationValue: US = US(0x0018_1622)
    """Shutter Presentation Value (0018,1622), VM 1, Type 1 (PS3.3 C.7.6.15)."""
    ShutterPresentationColorCIELabValue: USn = USn(0x0018_1624)
    """Shutter Presentation Color CIELab Value (0018,1624), VM 3, Type 3 (PS3.3 C.7.6.15)."""
