# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Display Shutter Module."""

from __future__ import annotations

from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.model.iod import Module


class DisplayShutterModule(DisplayShutterMacro, Module):
    """Display Shutter Module (PS3.3 C.7.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """

    __slots__ = ()
