# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Shutter Module."""

from __future__ import annotations

from dcmgen.model.fields import US, USn
from dcmgen.model.iod import Module


class PresentationStateShutterModule(Module):
    """Presentation State Shutter Module (PS3.3 C.11.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.12.html
    """

    __slots__ = ()

    ShutterPresentationValue = US(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
