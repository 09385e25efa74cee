# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Overlay Activation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_
from dcmgen.model.iod import Module


class OverlayActivationModule(Module):
    """Overlay Activation Module (PS3.3 C.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.7.html
    """

    __slots__ = ()

    OverlayActivationLayer = CS_(0x6000_1001)
