# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Screen Specifications Macro."""

from __future__ import annotations

from dcmgen.model.fields import US, US_, FDn
from dcmgen.model.iod import Macro


class ScreenSpecificationsMacro(Macro):
    """Screen Specifications Macro (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    __slots__ = ()

    NumberOfVerticalPixels: US = US(0x0072_0104)
    """Number of Vertical Pixels (0072,0104), VM 1, Type 1 (PS3.3 C.23.2)."""
    NumberOfHorizontalPixels: US = US(0x0072_0106)
    """Number of Horizontal Pixels (0072,0106), VM 1, Type 1 (PS3.3 C.23.2)."""
    DisplayEnvironmentSpatialPosition: FDn = FDn(0x0072_0108)
    """Display Environment Spatial Position (0072,0108), VM 4, Type 1 (PS3.3 C.23.2)."""
    ScreenMinimumGrayscaleBitDepth: US = US(0x0072_010A)
    """Screen Minimum Grayscale Bit Depth (0072,010A), VM 1, Type 1C (PS3.3 C.23.2)."""
    ScreenMinimumColorBitDepth: US = US(0x0072_010C)
    """Screen Minimum Color Bit Depth (0072,010C), VM 1, Type 1C (PS3.3 C.23.2)."""
    ApplicationMaximumRepaintTime: US_ = US_(0x0072_010E)
    """Application Maximum Repaint Time (0072,010E), VM 1, Type 3 (PS3.3 C.23.2)."""
