# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Bitmap Display Shutter Module."""

from __future__ import annotations

from dcmgen.model.fields import US, CSn, USn
from dcmgen.model.iod import Module


class BitmapDisplayShutterModule(Module):
    """Bitmap Display Shutter Module (PS3.3 C.7.6.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.15.html
    """

    __slots__ = ()

    ShutterShape = CSn(0x0018_1600)
    ShutterOverlayGroup = US(0x0018_1623)
    ShutterPresentationValue = US(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
