# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Overlay Plane Module."""

from __future__ import annotations

from dcmgen.model.fields import US, OBorOW
from dcmgen.model.iod import Module


class OverlayPlaneModule(Module):
    """Overlay Plane Module (PS3.3 C.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """

    __slots__ = ()

    OverlayRows = US(0x6000_0010)
    OverlayData = OBorOW(0x6000_3000)
