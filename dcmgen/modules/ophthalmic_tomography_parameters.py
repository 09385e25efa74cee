# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Tomography Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, SQ
from dcmgen.model.iod import Module


class OphthalmicTomographyParametersModule(Module):
    """Ophthalmic Tomography Parameters Module (PS3.3 C.8.17.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """

    __slots__ = ()

    AcquisitionDeviceTypeCodeSequence = SQ(0x0022_0015, "CodeSequenceMacro")
    LightPathFilterTypeStackCodeSequence = SQ(
        0x0022_0017, "OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem"
    )
    DetectorType = CST(0x0018_7004)
    ScanPatternTypeCodeSequence = SQ(0x0022_1618, "CodeSequenceMacro")
    IlluminationWaveLength = FL(0x0022_0055)
    IlluminationPower = FL(0x0022_0056)
    IlluminationBandwidth = FL(0x0022_0057)
    DepthSpatialResolution = FL(0x0022_0035)
    MaximumDepthDistortion = FL(0x0022_0036)
    AlongScanSpatialResolution = FL(0x0022_0037)
    MaximumAlongScanDistortion = FL(0x0022_0038)
    AcrossScanSpatialResolution = FL(0x0022_0048)
    MaximumAcrossScanDistortion = FL(0x0022_0049)
