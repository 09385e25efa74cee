# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hanging Protocol Environment Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.screen_specifications_macro import ScreenSpecificationsMacro


class HangingProtocolEnvironmentModule(Module):
    """Hanging Protocol Environment Module (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    __slots__ = ()

    NumberOfScreens: US_ = US_(0x0072_0100)
    """Number of Screens (0072,0100), VM 1, Type 2 (PS3.3 C.23.2)."""
    NominalScreenDefinitionSequence: SQ[ScreenSpecificationsMacro] = SQ(0x0072_0102, "ScreenSpecificationsMacro")
    """Nominal Screen Definition Sequence (0072,0102), VM 1, Type 2 (PS3.3 C.23.2)."""
