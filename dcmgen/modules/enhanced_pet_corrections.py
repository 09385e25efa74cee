# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced PET Corrections Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DT, LO
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class EnhancedPETCorrectionsModule(Module):
    """Enhanced PET Corrections Module (PS3.3 C.8.22.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """

    __slots__ = ()

    CountsSource: CS[Literal["EMISSION", "TRANSMISSION"]] = CS(0x0054_1002)
    """Counts Source (0054,1002), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    DecayCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9758)
    """Decay Corrected (0018,9758), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    AttenuationCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9759)
    """Attenuation Corrected (0018,9759), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    ScatterCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9760)
    """Scatter Corrected (0018,9760), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    DeadTimeCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9761)
    """Dead Time Corrected (0018,9761), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    GantryMotionCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9762)
    """Gantry Motion Corrected (0018,9762), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    PatientMotionCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9763)
    """Patient Motion Corrected (0018,9763), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    CountLossNormalizationCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9764)
    """Count Loss Normalization Corrected (0018,9764), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    RandomsCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9765)
    """Randoms Corrected (0018,9765), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    NonUniformRadialSamplingCorrected: CS[Literal["YES", "NO"]] = CS(0x0018_9766)
    """Non-uniform Radial Sampling Corrected (0018,9766), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    SensitivityCalibrated: CS[Literal["YES", "NO"]] = CS(0x0018_9767)
    """Sensitivity Calibrated (0018,9767), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    DetectorNormalizationCorrection: CS[Literal["YES", "NO"]] = CS(0x0018_9768)
    """Detector Normalization Correction (0018,9768), VM 1, Type 1 (PS3.3 C.8.22.6)."""
    RandomsCorrectionMethod: CST[Literal["DLYD", "SING", "PDDL"]] = CST(0x0054_1100)
    """Randoms Correction Method (0054,1100), VM 1, Type 1C (PS3.3 C.8.22.6)."""
    AttenuationCorrectionSource: CST[Literal["CT", "MR", "POSITRON SOURCE", "SINGLE PHOTON", "CALCULATED"]] = CST(
        0x0018_9738
    )
    """Attenuation Correction Source (0018,9738), VM 1, Type 1C (PS3.3 C.8.22.6)."""
    AttenuationCorrectionTemporalRelationship: CST[Literal["CONCURRENT", "SEPARATE", "SIMULTANEOUS"]] = CST(0x0018_9770)
    """Attenuation Correction Temporal Relationship (0018,9770), VM 1, Type 1C (PS3.3 C.8.22.6)."""
    ScatterCorrectionMethod: LO = LO(0x0054_1105)
    """Scatter Correction Method (0054,1105), VM 1, Type 1C (PS3.3 C.8.22.6)."""
    DecayCorrectionDateTime: DT = DT(0x0018_9701)
    """Decay Correction DateTime (0018,9701), VM 1, Type 1C (PS3.3 C.8.22.6)."""
