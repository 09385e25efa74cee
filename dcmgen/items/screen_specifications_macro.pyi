# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Screen Specifications Macro."""

from dcmgen.model.fields import US, US_, FDn, FDnValue, US_Value, USValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ScreenSpecificationsMacro(Macro):
    """Screen Specifications Macro (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfVerticalPixels: USValue = ...,
        NumberOfHorizontalPixels: USValue = ...,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ScreenMinimumGrayscaleBitDepth: USValue = ...,
        ScreenMinimumColorBitDepth: USValue = ...,
        ApplicationMaximumRepaintTime: US_Value = ...,
    ) -> None: ...
    NumberOfVerticalPixels: US
    """Number of Vertical Pixels (0072,0104), US, VM 1, Type 1.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    NumberOfHorizontalPixels: US
    """Number of Horizontal Pixels (0072,0106), US, VM 1, Type 1.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    DisplayEnvironmentSpatialPosition: FDn
    """Display Environment Spatial Position (0072,0108), FD, VM 4, Type 1.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    ScreenMinimumGrayscaleBitDepth: US
    """Screen Minimum Grayscale Bit Depth (0072,010A), US, VM 1, Type 1C.

    Required if Screen Minimum Color Bit Depth is absent. Not allowed otherwise.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    ScreenMinimumColorBitDepth: US
    """Screen Minimum Color Bit Depth (0072,010C), US, VM 1, Type 1C.

    Required if Screen Minimum Grayscale Bit Depth is absent. Not allowed otherwise.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    ApplicationMaximumRepaintTime: US_
    """Application Maximum Repaint Time (0072,010E), US, VM 1, Type 3.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

class ScreenSpecificationsMacros(Sequence[ScreenSpecificationsMacro]):
    def add(
        self,
        /,
        *,
        NumberOfVerticalPixels: USValue = ...,
        NumberOfHorizontalPixels: USValue = ...,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ScreenMinimumGrayscaleBitDepth: USValue = ...,
        ScreenMinimumColorBitDepth: USValue = ...,
        ApplicationMaximumRepaintTime: US_Value = ...,
    ) -> ScreenSpecificationsMacro: ...
