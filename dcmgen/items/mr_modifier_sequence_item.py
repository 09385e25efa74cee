# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Modifier Sequence (0018,9115)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRModifierSequenceItem(Item):
    """Item of MR Modifier Sequence (0018,9115) (PS3.3 C.8.13.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """

    __slots__ = ()

    InversionRecovery: CS[Literal["YES", "NO"]] = CS(0x0018_9009)
    """Inversion Recovery (0018,9009), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    InversionTimes: FDn = FDn(0x0018_9079)
    """Inversion Times (0018,9079), VM 1-n, Type 1C (PS3.3 C.8.13.5.5)."""
    FlowCompensation: CST[Literal["ACCELERATION", "VELOCITY", "OTHER", "NONE"]] = CST(0x0018_9010)
    """Flow Compensation (0018,9010), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    FlowCompensationDirection: CS[
        Literal[
            "PHASE",
            "FREQUENCY",
            "SLICE_SELECT",
            "SLICE_AND_FREQ",
            "SLICE_FREQ_PHASE",
            "PHASE_AND_FREQ",
            "SLICE_AND_PHASE",
            "OTHER",
        ]
    ] = CS(0x0018_9183)
    """Flow Compensation Direction (0018,9183), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    Spoiling: CS[Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"]] = CS(0x0018_9016)
    """Spoiling (0018,9016), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    T2Preparation: CS[Literal["YES", "NO"]] = CS(0x0018_9021)
    """T2 Preparation (0018,9021), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    SpectrallySelectedExcitation: CS[Literal["WATER", "FAT", "NONE"]] = CS(0x0018_9026)
    """Spectrally Selected Excitation (0018,9026), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    SpatialPresaturation: CST[Literal["SLAB", "NONE"]] = CST(0x0018_9027)
    """Spatial Pre-saturation (0018,9027), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    PartialFourier: CS[Literal["YES", "NO"]] = CS(0x0018_9081)
    """Partial Fourier (0018,9081), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    PartialFourierDirection: CS[Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"]] = CS(0x0018_9036)
    """Partial Fourier Direction (0018,9036), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelAcquisition: CS[Literal["YES", "NO"]] = CS(0x0018_9077)
    """Parallel Acquisition (0018,9077), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelAcquisitionTechnique: CST[Literal["PILS", "SENSE", "SMASH", "OTHER"]] = CST(0x0018_9078)
    """Parallel Acquisition Technique (0018,9078), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorInPlane: FD = FD(0x0018_9069)
    """Parallel Reduction Factor In-plane (0018,9069), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorOutOfPlane: FD = FD(0x0018_9155)
    """Parallel Reduction Factor out-of-plane (0018,9155), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorSecondInPlane: FD = FD(0x0018_9168)
    """Parallel Reduction Factor Second In-plane (0018,9168), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
