# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Optical Path Sequence (0048,0105)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro, PaletteColorLookupTableMacros
from dcmgen.model.fields import (
    CST_,
    DS_,
    FL,
    OB,
    SH,
    SQ,
    ST_,
    US_,
    AnyText,
    DS_Value,
    FLValue,
    Items,
    OBValue,
    SHValue,
    ST_Value,
    US_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OpticalPathSequenceItem(Item):
    """Item of Optical Path Sequence (0048,0105) (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    def __init__(
        self,
        /,
        *,
        IlluminationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OpticalPathIdentifier: SHValue = ...,
        ChannelDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        IlluminationWaveLength: FLValue = ...,
        ICCProfile: OBValue = ...,
        IlluminationColorCodeSequence: Items[CodeSequenceMacro] = ...,
        LightPathFilterPassThroughWavelength: US_Value = ...,
        LightPathFilterPassBand: USnValue = ...,
        ImagePathFilterPassThroughWavelength: US_Value = ...,
        ImagePathFilterPassBand: USnValue = ...,
        LightPathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        ImagePathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        LensesCodeSequence: Items[CodeSequenceMacro] = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        IlluminatorTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OpticalPathDescription: ST_Value = ...,
        CondenserLensPower: DS_Value = ...,
        ObjectiveLensPower: DS_Value = ...,
        ObjectiveLensNumericalAperture: DS_Value = ...,
        PaletteColorLookupTableSequence: Items[PaletteColorLookupTableMacro] = ...,
    ) -> None: ...
    OpticalPathIdentifier: SH
    """Optical Path Identifier (0048,0106), SH, VM 1, Type 1.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    OpticalPathDescription: ST_
    """Optical Path Description (0048,0107), ST, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    IlluminatorTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Illuminator Type Code Sequence (0048,0100), SQ, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    IlluminationWaveLength: FL
    """Illumination Wave Length (0022,0055), FL, VM 1, Type 1C.

    Required if Illumination Color Code Sequence is absent. May be present otherwise.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    IlluminationColorCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Illumination Color Code Sequence (0048,0108), SQ, VM 1, Type 1C.

    Required if Illumination Wave Length is absent. May be present otherwise.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Illumination Type Code Sequence (0022,0016), SQ, VM 1, Type 1.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    LightPathFilterTypeStackCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    LightPathFilterPassThroughWavelength: US_
    """Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    LightPathFilterPassBand: USn
    """Light Path Filter Pass Band (0022,0002), US, VM 2, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ImagePathFilterTypeStackCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Image Path Filter Type Stack Code Sequence (0022,0018), SQ, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ImagePathFilterPassThroughWavelength: US_
    """Image Path Filter Pass-Through Wavelength (0022,0003), US, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ImagePathFilterPassBand: USn
    """Image Path Filter Pass Band (0022,0004), US, VM 2, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    LensesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Lenses Code Sequence (0022,0019), SQ, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    CondenserLensPower: DS_
    """Condenser Lens Power (0048,0111), DS, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ObjectiveLensPower: DS_
    """Objective Lens Power (0048,0112), DS, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ObjectiveLensNumericalAperture: DS_
    """Objective Lens Numerical Aperture (0048,0113), DS, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Description Code Sequence (0022,001A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    PaletteColorLookupTableSequence: SQ[PaletteColorLookupTableMacros, PaletteColorLookupTableMacro]
    """Palette Color Lookup Table Sequence (0048,0120), SQ, VM 1, Type 3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1C.

    Required if Photometric Interpretation is not MONOCHROME2 or Palette Color Lookup Table Sequence is present. Not
    allowed otherwise.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 3.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

class OpticalPathSequenceItems(Sequence[OpticalPathSequenceItem]):
    def add(
        self,
        /,
        *,
        IlluminationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OpticalPathIdentifier: SHValue = ...,
        ChannelDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        IlluminationWaveLength: FLValue = ...,
        ICCProfile: OBValue = ...,
        IlluminationColorCodeSequence: Items[CodeSequenceMacro] = ...,
        LightPathFilterPassThroughWavelength: US_Value = ...,
        LightPathFilterPassBand: USnValue = ...,
        ImagePathFilterPassThroughWavelength: US_Value = ...,
        ImagePathFilterPassBand: USnValue = ...,
        LightPathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        ImagePathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        LensesCodeSequence: Items[CodeSequenceMacro] = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        IlluminatorTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OpticalPathDescription: ST_Value = ...,
        CondenserLensPower: DS_Value = ...,
        ObjectiveLensPower: DS_Value = ...,
        ObjectiveLensNumericalAperture: DS_Value = ...,
        PaletteColorLookupTableSequence: Items[PaletteColorLookupTableMacro] = ...,
    ) -> OpticalPathSequenceItem: ...
