# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced PET Corrections Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DT, LO
from dcmgen.model.iod import Module


class EnhancedPETCorrectionsModule(Module):
    """Enhanced PET Corrections Module (PS3.3 C.8.22.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """

    __slots__ = ()

    CountsSource = CS(0x0054_1002)
    DecayCorrected = CS(0x0018_9758)
    AttenuationCorrected = CS(0x0018_9759)
    ScatterCorrected = CS(0x0018_9760)
    DeadTimeCorrected = CS(0x0018_9761)
    GantryMotionCorrected = CS(0x0018_9762)
    PatientMotionCorrected = CS(0x0018_9763)
    CountLossNormalizationCorrected = CS(0x0018_9764)
    RandomsCorrected = CS(0x0018_9765)
    NonUniformRadialSamplingCorrected = CS(0x0018_9766)
    SensitivityCalibrated = CS(0x0018_9767)
    DetectorNormalizationCorrection = CS(0x0018_9768)
    RandomsCorrectionMethod = CST(0x0054_1100)
    AttenuationCorrectionSource = CST(0x0018_9738)
    AttenuationCorrectionTemporalRelationship = CST(0x0018_9770)
    ScatterCorrectionMethod = LO(0x0054_1105)
    DecayCorrectionDateTime = DT(0x0018_9701)
