# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Film Box Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, OB_, ST_, US_
from dcmgen.model.iod import Module


class BasicFilmBoxPresentationModule(Module):
    """Basic Film Box Presentation Module (PS3.3 C.13.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """

    __slots__ = ()

    ImageDisplayFormat = ST_(0x2010_0010)
    AnnotationDisplayFormatID = CS_(0x2010_0030)
    FilmOrientation = CS_(0x2010_0040)
    FilmSizeID = CST_(0x2010_0050)
    MagnificationType = CST_(0x2010_0060)
    SmoothingType = CS_(0x2010_0080)
    BorderDensity = CST_(0x2010_0100)
    EmptyImageDensity = CST_(0x2010_0110)
    MinDensity = US_(0x2010_0120)
    MaxDensity = US_(0x2010_0130)
    Trim = CS_(0x2010_0140)
    ConfigurationInformation = ST_(0x2010_0150)
    Illumination = US_(0x2010_015E)
    ReflectedAmbientLight = US_(0x2010_0160)
    RequestedResolutionID = CST_(0x2020_0050)
    ICCProfile = OB_(0x0028_2000)
