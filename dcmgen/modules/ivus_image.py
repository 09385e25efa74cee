# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""IVUS Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, IS
from dcmgen.model.iod import Module


class IVUSImageModule(Module):
    """IVUS Image Module (PS3.3 C.8.24.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """

    __slots__ = ()

    IVUSAcquisition = CST(0x0018_3100)
    IVUSPullbackRate = DS(0x0018_3101)
    IVUSGatedRate = DS(0x0018_3102)
    IVUSPullbackStartFrameNumber = IS(0x0018_3103)
    IVUSPullbackStopFrameNumber = IS(0x0018_3104)
