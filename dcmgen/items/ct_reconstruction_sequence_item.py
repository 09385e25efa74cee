# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Reconstruction Sequence (0018,9314)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, FD, SH, FDn, SHn
from dcmgen.model.iod import Item


class CTReconstructionSequenceItem(Item):
    """Item of CT Reconstruction Sequence (0018,9314) (PS3.3 C.8.15.3.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """

    __slots__ = ()

    ReconstructionAlgorithm = CST(0x0018_9315)
    ConvolutionKernel = SHn(0x0018_1210)
    ConvolutionKernelGroup = CST(0x0018_9316)
    ReconstructionDiameter = DS(0x0018_1100)
    ReconstructionFieldOfView = FDn(0x0018_9317)
    ReconstructionPixelSpacing = FDn(0x0018_9322)
    ReconstructionAngle = FD(0x0018_9319)
    ImageFilter = SH(0x0018_9320)
