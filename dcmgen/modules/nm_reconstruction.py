# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Reconstruction Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SHn
from dcmgen.model.iod import Module


class NMReconstructionModule(Module):
    """NM Reconstruction Module (PS3.3 C.8.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """

    __slots__ = ()

    SpacingBetweenSlices = DS_(0x0018_0088)
    ReconstructionDiameter = DS_(0x0018_1100)
    ConvolutionKernel = SHn(0x0018_1210)
    SliceThickness = DS_(0x0018_0050)
    SliceLocation = DS_(0x0020_1041)
    SliceProgressionDirection = CST_(0x0054_0500)
