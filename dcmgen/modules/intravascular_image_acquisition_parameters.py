# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intravascular Image Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FD, IS, SQ
from dcmgen.model.iod import Module


class IntravascularImageAcquisitionParametersModule(Module):
    """Intravascular Image Acquisition Parameters Module (PS3.3 C.8.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """

    __slots__ = ()

    IVUSAcquisition = CS(0x0018_3100)
    IVUSPullbackRate = DS(0x0018_3101)
    IVUSPullbackStartFrameNumber = IS(0x0018_3103)
    IVUSPullbackStopFrameNumber = IS(0x0018_3104)
    CatheterDirectionOfRotation = CS(0x0052_0031)
    CatheterRotationalRate = FD(0x0052_0013)
    ModeOfPercutaneousAccessSequence = SQ(0x0052_0016, "CodeSequenceMacro")
