# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Tomography Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.ophthalmic_tomography_parameters_light_path_filter_type_stack_code_sequence_item import (
        OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem,
    )


class OphthalmicTomographyParametersModule(Module):
    """Ophthalmic Tomography Parameters Module (PS3.3 C.8.17.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """

    __slots__ = ()

    AcquisitionDeviceTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0015, "CodeSequenceMacro")
    """Acquisition Device Type Code Sequence (0022,0015), VM 1, Type 1 (PS3.3 C.8.17.9)."""
    LightPathFilterTypeStackCodeSequence: SQ[OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem] = (
        SQ(0x0022_0017, "OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem")
    )
    """Light Path Filter Type Stack Code Sequence (0022,0017), VM 1, Type 2 (PS3.3 C.8.17.9)."""
    DetectorType: CST[Literal["CCD", "CMOS", "PHOTO", "INT"]] = CST(0x0018_7004)
    """Detector Type (0018,7004), VM 1, Type 1 (PS3.3 C.8.17.9)."""
    ScanPatternTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1618, "CodeSequenceMacro")
    """Scan Pattern Type Code Sequence (0022,1618), VM 1, Type 3 (PS3.3 C.8.17.9)."""
    IlluminationWaveLength: FL = FL(0x0022_0055)
    """Illumination Wave Length (0022,0055), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    IlluminationPower: FL = FL(0x0022_0056)
    """Illumination Power (0022,0056), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    IlluminationBandwidth: FL = FL(0x0022_0057)
    """Illumination Bandwidth (0022,0057), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    DepthSpatialResolution: FL = FL(0x0022_0035)
    """Depth Spatial Resolution (0022,0035), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    MaximumDepthDistortion: FL = FL(0x0022_0036)
    """Maximum Depth Distortion (0022,0036), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    AlongScanSpatialResolution: FL = FL(0x0022_0037)
    """Along-scan Spatial Resolution (0022,0037), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    MaximumAlongScanDistortion: FL = FL(0x0022_0038)
    """Maximum Along-scan Distortion (0022,0038), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    AcrossScanSpatialResolution: FL = FL(0x0022_0048)
    """Across-scan Spatial Resolution (0022,0048), VM 1, Type 1C (PS3.3 C.8.17.9)."""
    MaximumAcrossScanDistortion: FL = FL(0x0022_0049)
    """Maximum Across-scan Distortion (0022,0049), VM 1, Type 1C (PS3.3 C.8.17.9)."""
