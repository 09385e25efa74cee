# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Modifier Sequence (0018,9115)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, FD, AnyText, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRModifierSequenceItem(Item):
    """Item of MR Modifier Sequence (0018,9115) (PS3.3 C.8.13.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """

    def __init__(
        self,
        /,
        *,
        InversionRecovery: Literal["YES", "NO"] = ...,
        FlowCompensation: Literal["ACCELERATION", "VELOCITY", "OTHER", "NONE"] | AnyText = ...,
        Spoiling: Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"] = ...,
        T2Preparation: Literal["YES", "NO"] = ...,
        SpectrallySelectedExcitation: Literal["WATER", "FAT", "NONE"] = ...,
        SpatialPresaturation: Literal["SLAB", "NONE"] | AnyText = ...,
        PartialFourierDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"] = ...,
        ParallelReductionFactorInPlane: FDValue = ...,
        ParallelAcquisition: Literal["YES", "NO"] = ...,
        ParallelAcquisitionTechnique: Literal["PILS", "SENSE", "SMASH", "OTHER"] | AnyText = ...,
        InversionTimes: FDnValue = ...,
        PartialFourier: Literal["YES", "NO"] = ...,
        ParallelReductionFactorOutOfPlane: FDValue = ...,
        ParallelReductionFactorSecondInPlane: FDValue = ...,
        FlowCompensationDirection: Literal[
            "PHASE",
            "FREQUENCY",
            "SLICE_SELECT",
            "SLICE_AND_FREQ",
            "SLICE_FREQ_PHASE",
            "PHASE_AND_FREQ",
            "SLICE_AND_PHASE",
            "OTHER",
        ] = ...,
    ) -> None: ...
    InversionRecovery: CS[Literal["YES", "NO"]]
    """Inversion Recovery (0018,9009), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    InversionTimes: FDn
    """Inversion Times (0018,9079), VM 1-n, Type 1C (PS3.3 C.8.13.5.5)."""
    FlowCompensation: CST[Literal["ACCELERATION", "VELOCITY", "OTHER", "NONE"]]
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
    ]
    """Flow Compensation Direction (0018,9183), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    Spoiling: CS[Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"]]
    """Spoiling (0018,9016), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    T2Preparation: CS[Literal["YES", "NO"]]
    """T2 Preparation (0018,9021), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    SpectrallySelectedExcitation: CS[Literal["WATER", "FAT", "NONE"]]
    """Spectrally Selected Excitation (0018,9026), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    SpatialPresaturation: CST[Literal["SLAB", "NONE"]]
    """Spatial Pre-saturation (0018,9027), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    PartialFourier: CS[Literal["YES", "NO"]]
    """Partial Fourier (0018,9081), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    PartialFourierDirection: CS[Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"]]
    """Partial Fourier Direction (0018,9036), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelAcquisition: CS[Literal["YES", "NO"]]
    """Parallel Acquisition (0018,9077), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelAcquisitionTechnique: CST[Literal["PILS", "SENSE", "SMASH", "OTHER"]]
    """Parallel Acquisition Technique (0018,9078), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorInPlane: FD
    """Parallel Reduction Factor In-plane (0018,9069), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorOutOfPlane: FD
    """Parallel Reduction Factor out-of-plane (0018,9155), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""
    ParallelReductionFactorSecondInPlane: FD
    """Parallel Reduction Factor Second In-plane (0018,9168), VM 1, Type 1C (PS3.3 C.8.13.5.5)."""

class MRModifierSequenceItems(Sequence[MRModifierSequenceItem]):
    def add(
        self,
        /,
        *,
        InversionRecovery: Literal["YES", "NO"] = ...,
        FlowCompensation: Literal["ACCELERATION", "VELOCITY", "OTHER", "NONE"] | AnyText = ...,
        Spoiling: Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"] = ...,
        T2Preparation: Literal["YES", "NO"] = ...,
        SpectrallySelectedExcitation: Literal["WATER", "FAT", "NONE"] = ...,
        SpatialPresaturation: Literal["SLAB", "NONE"] | AnyText = ...,
        PartialFourierDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"] = ...,
        ParallelReductionFactorInPlane: FDValue = ...,
        ParallelAcquisition: Literal["YES", "NO"] = ...,
        ParallelAcquisitionTechnique: Literal["PILS", "SENSE", "SMASH", "OTHER"] | AnyText = ...,
        InversionTimes: FDnValue = ...,
        PartialFourier: Literal["YES", "NO"] = ...,
        ParallelReductionFactorOutOfPlane: FDValue = ...,
        ParallelReductionFactorSecondInPlane: FDValue = ...,
        FlowCompensationDirection: Literal[
            "PHASE",
            "FREQUENCY",
            "SLICE_SELECT",
            "SLICE_AND_FREQ",
            "SLICE_FREQ_PHASE",
            "PHASE_AND_FREQ",
            "SLICE_AND_PHASE",
            "OTHER",
        ] = ...,
    ) -> MRModifierSequenceItem: ...
