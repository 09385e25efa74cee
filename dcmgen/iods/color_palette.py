# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Color Palette IOD."""

from __future__ import annotations

from dcmgen.model.fields import USorSSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ColorPaletteDefinitionModule,
    ICCProfileModule,
    PaletteColorLookupTableModule,
    SOPCommonModule,
)


class ColorPalette(ColorPaletteDefinitionModule, PaletteColorLookupTableModule, SOPCommonModule, ICCProfileModule, IOD):
    """Color Palette IOD (PS3.3 A.58).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.58.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Color Palette Definition (M), Palette Color Lookup Table (M), ICC Profile (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.39.1",)

    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
