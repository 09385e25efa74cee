# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT Reconstruction Sequence (0018,9314)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, FD, SH, FDn, SHn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CTReconstructionSequenceItem(Item):
    """Item of CT Reconstruction Sequence (0018,9314) (PS3.3 C.8.15.3.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """

    __slots__ = ()

    ReconstructionAlgorithm: CST[Literal["FILTER_BACK_PROJ", "ITERATIVE"]] = CST(0x0018_9315)
    """Reconstruction Algorithm (0018,9315), VM 1, Type 1C (PS3.3 C.8.15.3.7)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 1C (PS3.3 C.8.15.3.7)."""
    ConvolutionKernelGroup: CST[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"]] = CST(0x0018_9316)
    """Convolution Kernel Group (0018,9316), VM 1, Type 1C (PS3.3 C.8.15.3.7)."""
    ReconstructionDiameter: DS = DS(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 1C (PS3.3 C.8.15.3.7)."""
    ReconstructionFieldOfView: FDn = FDn(0x0018_9317)
    """Reconstruction Field of View (0018,9317), VM 2, Type 1C (PS3.3 C.8.15.3.7)."""
    ReconstructionPixelSpacing: FDn = FDn(0x0018_9322)
    """Reconstruction Pixel Spacing (0018,9322), VM 2, Type 1C (PS3.3 C.8.15.3.7)."""
    ReconstructionAngle: FD = FD(0x0018_9319)
    """Reconstruction Angle (0018,9319), VM 1, Type 1C (PS3.3 C.8.15.3.7)."""
    ImageFilter: SH = SH(0x0018_9320)
    """Image Filter (0018,9320), VM 1, Type 1C (PS3.3 C.8.15.3.7)."""
