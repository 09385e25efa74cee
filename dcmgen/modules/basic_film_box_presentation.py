# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Basic Film Box Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, OB_, ST_, US_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BasicFilmBoxPresentationModule(Module):
    """Basic Film Box Presentation Module (PS3.3 C.13.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """

    __slots__ = ()

    ImageDisplayFormat: ST_ = ST_(0x2010_0010)
    """Image Display Format (2010,0010), VM 1 (PS3.3 C.13.3)."""
    AnnotationDisplayFormatID: CS_ = CS_(0x2010_0030)
    """Annotation Display Format ID (2010,0030), VM 1 (PS3.3 C.13.3)."""
    FilmOrientation: CS_[Literal["PORTRAIT", "LANDSCAPE"]] = CS_(0x2010_0040)
    """Film Orientation (2010,0040), VM 1 (PS3.3 C.13.3)."""
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ] = CST_(0x2010_0050)
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.3)."""
    MagnificationType: CST_[Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE"]] = CST_(0x2010_0060)
    """Magnification Type (2010,0060), VM 1 (PS3.3 C.13.3)."""
    SmoothingType: CS_ = CS_(0x2010_0080)
    """Smoothing Type (2010,0080), VM 1 (PS3.3 C.13.3)."""
    BorderDensity: CST_[Literal["BLACK", "WHITE"]] = CST_(0x2010_0100)
    """Border Density (2010,0100), VM 1 (PS3.3 C.13.3)."""
    EmptyImageDensity: CST_[Literal["BLACK", "WHITE"]] = CST_(0x2010_0110)
    """Empty Image Density (2010,0110), VM 1 (PS3.3 C.13.3)."""
    MinDensity: US_ = US_(0x2010_0120)
    """Min Density (2010,0120), VM 1 (PS3.3 C.13.3)."""
    MaxDensity: US_ = US_(0x2010_0130)
    """Max Density (2010,0130), VM 1 (PS3.3 C.13.3)."""
    Trim: CS_[Literal["YES", "NO"]] = CS_(0x2010_0140)
    """Trim (2010,0140), VM 1 (PS3.3 C.13.3)."""
    ConfigurationInformation: ST_ = ST_(0x2010_0150)
    """Configuration Information (2010,0150), VM 1 (PS3.3 C.13.3)."""
    Illumination: US_ = US_(0x2010_015E)
    """Illumination (2010,015E), VM 1 (PS3.3 C.13.3)."""
    ReflectedAmbientLight: US_ = US_(0x2010_0160)
    """Reflected Ambient Light (2010,0160), VM 1 (PS3.3 C.13.3)."""
    RequestedResolutionID: CST_[Literal["STANDARD", "HIGH"]] = CST_(0x2020_0050)
    """Requested Resolution ID (2020,0050), VM 1 (PS3.3 C.13.3)."""
    ICCProfile: OB_ = OB_(0x0028_2000)
    """ICC Profile (0028,2000), VM 1 (PS3.3 C.13.3)."""
