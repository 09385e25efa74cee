# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Photographic Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FL_, SQ, US, US_, USn
from dcmgen.model.iod import Module


class OphthalmicPhotographicParametersModule(Module):
    """Ophthalmic Photographic Parameters Module (PS3.3 C.8.17.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """

    __slots__ = ()

    AcquisitionDeviceTypeCodeSequence = SQ(0x0022_0015, "CodeSequenceMacro")
    IlluminationTypeCodeSequence = SQ(0x0022_0016, "CodeSequenceMacro")
    LightPathFilterTypeStackCodeSequence = SQ(0x0022_0017, "CodeSequenceMacro")
    LightPathFilterPassThroughWavelength = US(0x0022_0001)
    LightPathFilterPassBand = USn(0x0022_0002)
    ImagePathFilterTypeStackCodeSequence = SQ(0x0022_0018, "CodeSequenceMacro")
    ImagePathFilterPassThroughWavelength = US_(0x0022_0003)
    ImagePathFilterPassBand = USn(0x0022_0004)
    LensesCodeSequence = SQ(0x0022_0019, "CodeSequenceMacro")
    DetectorType = CST_(0x0018_7004)
    ChannelDescriptionCodeSequence = SQ(0x0022_001A, "CodeSequenceMacro")
    CameraAngleOfView = FL_(0x0022_001E)
