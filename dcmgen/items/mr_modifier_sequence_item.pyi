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
    """Inversion Recovery (0018,9009), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    InversionTimes: FDn
    """Inversion Times (0018,9079), FD, VM 1-n, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Inversion Recovery is YES. Otherwise allowed only
    if Frame Type Value 1 of this frame is DERIVED and Inversion Recovery is YES.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    FlowCompensation: CST[Literal["ACCELERATION", "VELOCITY", "OTHER", "NONE"]]
    """Flow Compensation (0018,9010), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: ACCELERATION, VELOCITY, OTHER, NONE.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
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
    """Flow Compensation Direction (0018,9183), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Flow Compensation is not NONE. Otherwise allowed
    only if Frame Type Value 1 of this frame is DERIVED and Flow Compensation is not NONE.

    Enumerated Values: PHASE, FREQUENCY, SLICE_SELECT, SLICE_AND_FREQ, SLICE_FREQ_PHASE, PHASE_AND_FREQ,
    SLICE_AND_PHASE, OTHER.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    Spoiling: CS[Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"]]
    """Spoiling (0018,9016), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Echo Pulse Sequence is GRADIENT or BOTH. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Echo Pulse Sequence is GRADIENT or BOTH.

    Enumerated Values: RF, GRADIENT, RF_AND_GRADIENT, NONE.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    T2Preparation: CS[Literal["YES", "NO"]]
    """T2 Preparation (0018,9021), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    SpectrallySelectedExcitation: CS[Literal["WATER", "FAT", "NONE"]]
    """Spectrally Selected Excitation (0018,9026), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: WATER, FAT, NONE.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    SpatialPresaturation: CST[Literal["SLAB", "NONE"]]
    """Spatial Pre-saturation (0018,9027), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: SLAB, NONE.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    PartialFourier: CS[Literal["YES", "NO"]]
    """Partial Fourier (0018,9081), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    PartialFourierDirection: CS[Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"]]
    """Partial Fourier Direction (0018,9036), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Partial Fourier is YES. Otherwise allowed only if
    Frame Type Value 1 of this frame is DERIVED and Partial Fourier is YES.

    Enumerated Values: PHASE, FREQUENCY, SLICE_SELECT, COMBINATION.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    ParallelAcquisition: CS[Literal["YES", "NO"]]
    """Parallel Acquisition (0018,9077), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    ParallelAcquisitionTechnique: CST[Literal["PILS", "SENSE", "SMASH", "OTHER"]]
    """Parallel Acquisition Technique (0018,9078), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Parallel Acquisition is YES. Otherwise allowed only
    if Frame Type Value 1 of this frame is DERIVED and Parallel Acquisition is YES.

    Defined Terms: PILS, SENSE, SMASH, OTHER.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    ParallelReductionFactorInPlane: FD
    """Parallel Reduction Factor In-plane (0018,9069), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Parallel Acquisition is YES. Otherwise allowed only
    if Frame Type Value 1 of this frame is DERIVED and Parallel Acquisition is YES.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    ParallelReductionFactorOutOfPlane: FD
    """Parallel Reduction Factor out-of-plane (0018,9155), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Parallel Acquisition is YES. Otherwise allowed only
    if Frame Type Value 1 of this frame is DERIVED and Parallel Acquisition is YES.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """
    ParallelReductionFactorSecondInPlane: FD
    """Parallel Reduction Factor Second In-plane (0018,9168), FD, VM 1, Type 1C.

    Required if the IOD is MR Spectroscopy and Frame Type Value 1 of this frame is ORIGINAL and Parallel Acquisition
    is YES. Otherwise allowed only if Parallel Acquisition is YES.

    PS3.3 C.8.13.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """

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
