# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Environment Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Module


class HangingProtocolEnvironmentModule(Module):
    """Hanging Protocol Environment Module (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    __slots__ = ()

    NumberOfScreens = US_(0x0072_0100)
    NominalScreenDefinitionSequence = SQ(0x0072_0102, "ScreenSpecificationsMacro")
