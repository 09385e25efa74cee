# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Photographic Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FL_, SQ, US, US_, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class OphthalmicPhotographicParametersModule(Module):
    """Ophthalmic Photographic Parameters Module (PS3.3 C.8.17.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.3.html
    """

    __slots__ = ()

    AcquisitionDeviceTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0015, "CodeSequenceMacro")
    """Acquisition Device Type Code Sequence (0022,0015), VM 1, Type 1 (PS3.3 C.8.17.3)."""
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0016, "CodeSequenceMacro")
    """Illumination Type Code Sequence (0022,0016), VM 1, Type 2 (PS3.3 C.8.17.3)."""
    LightPathFilterTypeStackCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0017, "CodeSequenceMacro")
    """Light Path Filter Type Stack Code Sequence (0022,0017), VM 1, Type 2 (PS3.3 C.8.17.3)."""
    LightPathFilterPassThroughWavelength: US = US(0x0022_0001)
    """Light Path Filter Pass-Through Wavelength (0022,0001), VM 1, Type 1C (PS3.3 C.8.17.3)."""
    LightPathFilterPassBand: USn = USn(0x0022_0002)
    """Light Path Filter Pass Band (0022,0002), VM 2, Type 3 (PS3.3 C.8.17.3)."""
    ImagePathFilterTypeStackCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0018, "CodeSequenceMacro")
    """Image Path Filter Type Stack Code Sequence (0022,0018), VM 1, Type 2 (PS3.3 C.8.17.3)."""
    ImagePathFilterPassThroughWavelength: US_ = US_(0x0022_0003)
    """Image Path Filter Pass-Through Wavelength (0022,0003), VM 1, Type 3 (PS3.3 C.8.17.3)."""
    ImagePathFilterPassBand: USn = USn(0x0022_0004)
    """Image Path Filter Pass Band (0022,0004), VM 2, Type 1C (PS3.3 C.8.17.3)."""
    LensesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0019, "CodeSequenceMacro")
    """Lenses Code Sequence (0022,0019), VM 1, Type 2 (PS3.3 C.8.17.3)."""
    DetectorType: CST_[Literal["CCD", "CMOS"]] = CST_(0x0018_7004)
    """Detector Type (0018,7004), VM 1, Type 2 (PS3.3 C.8.17.3)."""
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001A, "CodeSequenceMacro")
    """Channel Description Code Sequence (0022,001A), VM 1, Type 1C (PS3.3 C.8.17.3)."""
    CameraAngleOfView: FL_ = FL_(0x0022_001E)
    """Camera Angle of View (0022,001E), VM 1, Type 3 (PS3.3 C.8.17.3)."""
