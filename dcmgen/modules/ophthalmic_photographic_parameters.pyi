# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Photographic Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CST_, FL_, SQ, US, US_, AnyText, FL_Value, Items, US_Value, USn, USnValue, USValue
from dcmgen.model.iod import Module

class OphthalmicPhotographicParametersModule(Module):
    """Ophthalmic Photographic Parameters Module (PS3.3 C.8.17.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionDeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        LightPathFilterPassThroughWavelength: USValue = ...,
        ImagePathFilterPassBand: USnValue = ...,
        ChannelDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        DetectorType: Literal["CCD", "CMOS", None] | AnyText = ...,
        IlluminationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        LightPathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        ImagePathFilterTypeStackCodeSequence: Items[CodeSequenceMacro] = ...,
        LensesCodeSequence: Items[CodeSequenceMacro] = ...,
        LightPathFilterPassBand: USnValue = ...,
        ImagePathFilterPassThroughWavelength: US_Value = ...,
        CameraAngleOfView: FL_Value = ...,
    ) -> None: ...
    AcquisitionDeviceTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Acquisition Device Type Code Sequence (0022,0015), SQ, VM 1, Type 1.

    Codes: CID 4202 Ophthalmic Photography Acquisition Device (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Illumination Type Code Sequence (0022,0016), SQ, VM 1, Type 2.

    Codes: CID 4203 Ophthalmic Photography Illumination (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    LightPathFilterTypeStackCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1, Type 2.

    Codes: CID 4204 Ophthalmic Filter (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    LightPathFilterPassThroughWavelength: US
    """Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    LightPathFilterPassBand: USn
    """Light Path Filter Pass Band (0022,0002), US, VM 2, Type 3.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    ImagePathFilterTypeStackCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Image Path Filter Type Stack Code Sequence (0022,0018), SQ, VM 1, Type 2.

    Codes: CID 4204 Ophthalmic Filter (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    ImagePathFilterPassThroughWavelength: US_
    """Image Path Filter Pass-Through Wavelength (0022,0003), US, VM 1, Type 3.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    ImagePathFilterPassBand: USn
    """Image Path Filter Pass Band (0022,0004), US, VM 2, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    LensesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Lenses Code Sequence (0022,0019), SQ, VM 1, Type 2.

    Codes: CID 4205 Ophthalmic Lens (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    DetectorType: CST_[Literal["CCD", "CMOS"]]
    """Detector Type (0018,7004), CS, VM 1, Type 2.

    Defined Terms: CCD, CMOS.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Description Code Sequence (0022,001A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 4206 Ophthalmic Channel Description (Baseline, inferred).

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
    CameraAngleOfView: FL_
    """Camera Angle of View (0022,001E), FL, VM 1, Type 3.

    PS3.3 C.8.17.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """
