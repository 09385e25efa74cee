# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Optical Path Sequence (0048,0105)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, FL, OB, SH, SQ, ST_, US_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro


class OpticalPathSequenceItem(Item):
    """Item of Optical Path Sequence (0048,0105) (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    __slots__ = ()

    OpticalPathIdentifier: SH = SH(0x0048_0106)
    """Optical Path Identifier (0048,0106), VM 1, Type 1 (PS3.3 C.8.12.5)."""
    OpticalPathDescription: ST_ = ST_(0x0048_0107)
    """Optical Path Description (0048,0107), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    IlluminatorTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0048_0100, "CodeSequenceMacro")
    """Illuminator Type Code Sequence (0048,0100), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    IlluminationWaveLength: FL = FL(0x0022_0055)
    """Illumination Wave Length (0022,0055), VM 1, Type 1C (PS3.3 C.8.12.5)."""
    IlluminationColorCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0048_0108, "CodeSequenceMacro")
    """Illumination Color Code Sequence (0048,0108), VM 1, Type 1C (PS3.3 C.8.12.5)."""
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0016, "CodeSequenceMacro")
    """Illumination Type Code Sequence (0022,0016), VM 1, Type 1 (PS3.3 C.8.12.5)."""
    LightPathFilterTypeStackCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0017, "CodeSequenceMacro")
    """Light Path Filter Type Stack Code Sequence (0022,0017), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    LightPathFilterPassThroughWavelength: US_ = US_(0x0022_0001)
    """Light Path Filter Pass-Through Wavelength (0022,0001), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    LightPathFilterPassBand: USn = USn(0x0022_0002)
    """Light Path Filter Pass Band (0022,0002), VM 2, Type 3 (PS3.3 C.8.12.5)."""
    ImagePathFilterTypeStackCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0018, "CodeSequenceMacro")
    """Image Path Filter Type Stack Code Sequence (0022,0018), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ImagePathFilterPassThroughWavelength: US_ = US_(0x0022_0003)
    """Image Path Filter Pass-Through Wavelength (0022,0003), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ImagePathFilterPassBand: USn = USn(0x0022_0004)
    """Image Path Filter Pass Band (0022,0004), VM 2, Type 3 (PS3.3 C.8.12.5)."""
    LensesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0019, "CodeSequenceMacro")
    """Lenses Code Sequence (0022,0019), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    CondenserLensPower: DS_ = DS_(0x0048_0111)
    """Condenser Lens Power (0048,0111), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ObjectiveLensPower: DS_ = DS_(0x0048_0112)
    """Objective Lens Power (0048,0112), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ObjectiveLensNumericalAperture: DS_ = DS_(0x0048_0113)
    """Objective Lens Numerical Aperture (0048,0113), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001A, "CodeSequenceMacro")
    """Channel Description Code Sequence (0022,001A), VM 1, Type 1C (PS3.3 C.8.12.5)."""
    PaletteColorLookupTableSequence: SQ[PaletteColorLookupTableMacro] = SQ(0x0048_0120, "PaletteColorLookupTableMacro")
    """Palette Color Lookup Table Sequence (0048,0120), VM 1, Type 3 (PS3.3 C.8.12.5)."""
    ICCProfile: OB = OB(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 1C (PS3.3 C.8.12.5)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST_(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.8.12.5)."""
