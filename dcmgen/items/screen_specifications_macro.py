# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Screen Specifications Macro."""

from __future__ import annotations

from dcmgen.model.fields import US, US_, FDn
from dcmgen.model.iod import Macro


class ScreenSpecificationsMacro(Macro):
    """Screen Specifications Macro (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    __slots__ = ()

    NumberOfVerticalPixels = US(0x0072_0104)
    NumberOfHorizontalPixels = US(0x0072_0106)
    DisplayEnvironmentSpatialPosition = FDn(0x0072_0108)
    ScreenMinimumGrayscaleBitDepth = US(0x0072_010A)
    ScreenMinimumColorBitDepth = US(0x0072_010C)
    ApplicationMaximumRepaintTime = US_(0x0072_010E)
