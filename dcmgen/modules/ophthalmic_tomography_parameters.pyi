# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Tomography Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ophthalmic_tomography_parameters_light_path_filter_type_stack_code_sequence_item import (
    OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem,
    OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItems,
)
from dcmgen.model.fields import CST, FL, SQ, AnyText, FLValue, Items
from dcmgen.model.iod import Module

class OphthalmicTomographyParametersModule(Module):
    """Ophthalmic Tomography Parameters Module (PS3.3 C.8.17.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorType: Literal["CCD", "CMOS", "PHOTO", "INT"] | AnyText = ...,
        AcquisitionDeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DepthSpatialResolution: FLValue = ...,
        MaximumDepthDistortion: FLValue = ...,
        AlongScanSpatialResolution: FLValue = ...,
        MaximumAlongScanDistortion: FLValue = ...,
        AcrossScanSpatialResolution: FLValue = ...,
        MaximumAcrossScanDistortion: FLValue = ...,
        IlluminationWaveLength: FLValue = ...,
        IlluminationPower: FLValue = ...,
        IlluminationBandwidth: FLValue = ...,
        LightPathFilterTypeStackCodeSequence: Items[
            OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem
        ] = ...,
        ScanPatternTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    AcquisitionDeviceTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Acquisition Device Type Code Sequence (0022,0015), SQ, VM 1, Type 1.

    Codes: CID 4210 Ophthalmic Tomography Acquisition Device (Baseline, inferred).

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    LightPathFilterTypeStackCodeSequence: SQ[
        OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItems,
        OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem,
    ]
    """Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1, Type 2.

    Codes: CID 4204 Ophthalmic Filter (Baseline, inferred).

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    DetectorType: CST[Literal["CCD", "CMOS", "PHOTO", "INT"]]
    """Detector Type (0018,7004), CS, VM 1, Type 1.

    Defined Terms: CCD, CMOS, PHOTO, INT.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    ScanPatternTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scan Pattern Type Code Sequence (0022,1618), SQ, VM 1, Type 3.

    Codes: CID 4272 OPT Scan Pattern Type (Defined, inferred).

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    IlluminationWaveLength: FL
    """Illumination Wave Length (0022,0055), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    IlluminationPower: FL
    """Illumination Power (0022,0056), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    IlluminationBandwidth: FL
    """Illumination Bandwidth (0022,0057), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    DepthSpatialResolution: FL
    """Depth Spatial Resolution (0022,0035), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    MaximumDepthDistortion: FL
    """Maximum Depth Distortion (0022,0036), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    AlongScanSpatialResolution: FL
    """Along-scan Spatial Resolution (0022,0037), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    MaximumAlongScanDistortion: FL
    """Maximum Along-scan Distortion (0022,0038), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    AcrossScanSpatialResolution: FL
    """Across-scan Spatial Resolution (0022,0048), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    MaximumAcrossScanDistortion: FL
    """Maximum Across-scan Distortion (0022,0049), FL, VM 1, Type 1C.

    Required if Code Value in Acquisition Device Type Code Sequence is 392012008. May be present otherwise.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
