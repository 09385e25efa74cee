# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Spectroscopy Module."""

from __future__ import annotations

from dcmgen.items.mr_image_and_spectroscopy_instance_macro import MRImageAndSpectroscopyInstanceMacro
from dcmgen.items.mr_spectroscopy_description_macro import MRSpectroscopyDescriptionMacro
from dcmgen.model.fields import CS, CS_, CST, SQ, CSTn, FDn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.mr_spectroscopy_referenced_instance_sequence_item import (
        MRSpectroscopyReferencedInstanceSequenceItem,
    )
    from dcmgen.items.volume_localization_sequence_item import VolumeLocalizationSequenceItem


class MRSpectroscopyModule(MRImageAndSpectroscopyInstanceMacro, MRSpectroscopyDescriptionMacro, Module):
    """MR Spectroscopy Module (PS3.3 C.8.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "SPECTROSCOPY",
            "ADDITION",
            "DIVISION",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "MIXED",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.14.1)."""
    TransmitterFrequency: FDn = FDn(0x0018_9098)
    """Transmitter Frequency (0018,9098), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    SpectralWidth: FDn = FDn(0x0018_9052)
    """Spectral Width (0018,9052), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    ChemicalShiftReference: FDn = FDn(0x0018_9053)
    """Chemical Shift Reference (0018,9053), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    VolumeLocalizationTechnique: CST[Literal["ILOPS", "ISIS", "PRIME", "PRESS", "SLIM", "SLOOP", "STEAM", "NONE"]] = (
        CST(0x0018_9054)
    )
    """Volume Localization Technique (0018,9054), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    VolumeLocalizationSequence: SQ[VolumeLocalizationSequenceItem] = SQ(0x0018_9126, "VolumeLocalizationSequenceItem")
    """Volume Localization Sequence (0018,9126), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    Decoupling: CS[Literal["YES", "NO"]] = CS(0x0018_9059)
    """De-coupling (0018,9059), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    DecoupledNucleus: CSTn[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]] = CSTn(0x0018_9060)
    """De-coupled Nucleus (0018,9060), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    DecouplingFrequency: FDn = FDn(0x0018_9061)
    """De-coupling Frequency (0018,9061), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    DecouplingMethod: CST[Literal["MLEV", "WALTZ", "NARROWBAND"]] = CST(0x0018_9062)
    """De-coupling Method (0018,9062), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    DecouplingChemicalShiftReference: FDn = FDn(0x0018_9063)
    """De-coupling Chemical Shift Reference (0018,9063), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    TimeDomainFiltering: CSTn[
        Literal[
            "COSINE",
            "COSINE_SQUARED",
            "EXPONENTIAL",
            "GAUSSIAN",
            "HAMMING",
            "HANNING",
            "LORENTZIAN",
            "LRNTZ_GSS_TRNSFM",
            "NONE",
        ]
    ] = CSTn(0x0018_9065)
    """Time Domain Filtering (0018,9065), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    NumberOfZeroFills: USn = USn(0x0018_9066)
    """Number of Zero Fills (0018,9066), VM 1-2, Type 1C (PS3.3 C.8.14.1)."""
    BaselineCorrection: CST[
        Literal[
            "LINEAR_TILT", "LOCAL_LINEAR_FIT", "POLYNOMIAL_FIT", "SINC_DECONVOLUTN", "TIME_DOMAIN_FIT", "SPLINE", "NONE"
        ]
    ] = CST(0x0018_9067)
    """Baseline Correction (0018,9067), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    FrequencyCorrection: CS[Literal["YES", "NO"]] = CS(0x0018_9101)
    """Frequency Correction (0018,9101), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    FirstOrderPhaseCorrection: CS[Literal["YES", "NO"]] = CS(0x0018_9198)
    """First Order Phase Correction (0018,9198), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    WaterReferencedPhaseCorrection: CS[Literal["YES", "NO"]] = CS(0x0018_9199)
    """Water Referenced Phase Correction (0018,9199), VM 1, Type 1C (PS3.3 C.8.14.1)."""
    WaterReferenceAcquisition: CS_[Literal["WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE"]] = CS_(
        0x0018_9297
    )
    """Water Reference Acquisition (0018,9297), VM 1, Type 3 (PS3.3 C.8.14.1)."""
    ReferencedInstanceSequence: SQ[MRSpectroscopyReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "MRSpectroscopyReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.8.14.1)."""
