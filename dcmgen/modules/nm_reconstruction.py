# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Reconstruction Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SHn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class NMReconstructionModule(Module):
    """NM Reconstruction Module (PS3.3 C.8.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.15.html
    """

    __slots__ = ()

    SpacingBetweenSlices: DS_ = DS_(0x0018_0088)
    """Spacing Between Slices (0018,0088), VM 1, Type 2 (PS3.3 C.8.4.15)."""
    ReconstructionDiameter: DS_ = DS_(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 3 (PS3.3 C.8.4.15)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 3 (PS3.3 C.8.4.15)."""
    SliceThickness: DS_ = DS_(0x0018_0050)
    """Slice Thickness (0018,0050), VM 1, Type 2 (PS3.3 C.8.4.15)."""
    SliceLocation: DS_ = DS_(0x0020_1041)
    """Slice Location (0020,1041), VM 1, Type 3 (PS3.3 C.8.4.15)."""
    SliceProgressionDirection: CST_[Literal["APEX_TO_BASE", "BASE_TO_APEX"]] = CST_(0x0054_0500)
    """Slice Progression Direction (0054,0500), VM 1, Type 3 (PS3.3 C.8.4.15)."""
