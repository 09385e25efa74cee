# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Pixel Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, OB_, OW, US, ISn, USorSS_, USorSSn
from dcmgen.model.iod import Macro


class ImagePixelDescriptionMacro(Macro):
    """Image Pixel Description Macro (PS3.3 C.7.6.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CST(0x0028_0004)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    PlanarConfiguration = US(0x0028_0006)
    PixelAspectRatio = ISn(0x0028_0034)
    SmallestImagePixelValue = USorSS_(0x0028_0106)
    LargestImagePixelValue = USorSS_(0x0028_0107)
    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
    ICCProfile = OB_(0x0028_2000)
    ColorSpace = CST_(0x0028_2002)
