# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-frame Module."""

from typing import Literal

from dcmgen.model.fields import CS_, IS, UV_, ATn, ATnValue, ISValue, UV_Value
from dcmgen.model.iod import Module

class MultiFrameModule(Module):
    """Multi-frame Module (PS3.3 C.7.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfFrames: ISValue = ...,
        FrameIncrementPointer: ATnValue = ...,
        StereoPairsPresent: Literal["YES", "NO", "", None] = ...,
        EncapsulatedPixelDataValueTotalLength: UV_Value = ...,
    ) -> None: ...
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    PS3.3 C.7.6.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), AT, VM 1-n, Type 1.

    PS3.3 C.7.6.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """
    StereoPairsPresent: CS_[Literal["YES", "NO", ""]]
    """Stereo Pairs Present (0022,0028), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """
    EncapsulatedPixelDataValueTotalLength: UV_
    """Encapsulated Pixel Data Value Total Length (7FE0,0003), UV, VM 1, Type 3.

    PS3.3 C.7.6.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """
