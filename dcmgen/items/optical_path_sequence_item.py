# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Optical Path Sequence (0048,0105)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, FL, OB, SH, SQ, ST_, US_, USn
from dcmgen.model.iod import Item


class OpticalPathSequenceItem(Item):
    """Item of Optical Path Sequence (0048,0105) (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    __slots__ = ()

    OpticalPathIdentifier = SH(0x0048_0106)
    OpticalPathDescription = ST_(0x0048_0107)
    IlluminatorTypeCodeSequence = SQ(0x0048_0100, "CodeSequenceMacro")
    IlluminationWaveLength = FL(0x0022_0055)
    IlluminationColorCodeSequence = SQ(0x0048_0108, "CodeSequenceMacro")
    IlluminationTypeCodeSequence = SQ(0x0022_0016, "CodeSequenceMacro")
    LightPathFilterTypeStackCodeSequence = SQ(0x0022_0017, "CodeSequenceMacro")
    LightPathFilterPassThroughWavelength = US_(0x0022_0001)
    LightPathFilterPassBand = USn(0x0022_0002)
    ImagePathFilterTypeStackCodeSequence = SQ(0x0022_0018, "CodeSequenceMacro")
    ImagePathFilterPassThroughWavelength = US_(0x0022_0003)
    ImagePathFilterPassBand = USn(0x0022_0004)
    LensesCodeSequence = SQ(0x0022_0019, "CodeSequenceMacro")
    CondenserLensPower = DS_(0x0048_0111)
    ObjectiveLensPower = DS_(0x0048_0112)
    ObjectiveLensNumericalAperture = DS_(0x0048_0113)
    ChannelDescriptionCodeSequence = SQ(0x0022_001A, "CodeSequenceMacro")
    PaletteColorLookupTableSequence = SQ(0x0048_0120, "PaletteColorLookupTableMacro")
    ICCProfile = OB(0x0028_2000)
    ColorSpace = CST_(0x0028_2002)
