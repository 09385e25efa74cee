# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Intravascular OCT Processing Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IntravascularOCTProcessingParametersModule(Module):
    """Intravascular OCT Processing Parameters Module (PS3.3 C.8.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """

    __slots__ = ()

    OCTZOffsetApplied: CS[Literal["YES", "NO"]] = CS(0x0052_0026)
    """OCT Z Offset Applied (0052,0026), VM 1, Type 1 (PS3.3 C.8.27.4)."""
    RefractiveIndexApplied: CS[Literal["YES", "NO"]] = CS(0x0052_003A)
    """Refractive Index Applied (0052,003A), VM 1, Type 1 (PS3.3 C.8.27.4)."""
    ALinePixelSpacing: FD = FD(0x0052_0014)
    """A-line Pixel Spacing (0052,0014), VM 1, Type 1 (PS3.3 C.8.27.4)."""
    PixelIntensityRelationship: CST[Literal["LIN", "LOG"]] = CST(0x0028_1040)
    """Pixel Intensity Relationship (0028,1040), VM 1, Type 1 (PS3.3 C.8.27.4)."""
    FirstALineLocation: FD = FD(0x0052_0034)
    """First A-line Location (0052,0034), VM 1, Type 1 (PS3.3 C.8.27.4)."""
