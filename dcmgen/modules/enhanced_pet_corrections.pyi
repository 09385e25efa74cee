# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced PET Corrections Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, DT, LO, AnyText, DTValue, LOValue
from dcmgen.model.iod import Module

class EnhancedPETCorrectionsModule(Module):
    """Enhanced PET Corrections Module (PS3.3 C.8.22.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """

    def __init__(
        self,
        /,
        *,
        DecayCorrected: Literal["YES", "NO"] = ...,
        AttenuationCorrected: Literal["YES", "NO"] = ...,
        ScatterCorrected: Literal["YES", "NO"] = ...,
        DeadTimeCorrected: Literal["YES", "NO"] = ...,
        GantryMotionCorrected: Literal["YES", "NO"] = ...,
        PatientMotionCorrected: Literal["YES", "NO"] = ...,
        CountLossNormalizationCorrected: Literal["YES", "NO"] = ...,
        RandomsCorrected: Literal["YES", "NO"] = ...,
        NonUniformRadialSamplingCorrected: Literal["YES", "NO"] = ...,
        SensitivityCalibrated: Literal["YES", "NO"] = ...,
        DetectorNormalizationCorrection: Literal["YES", "NO"] = ...,
        CountsSource: Literal["EMISSION", "TRANSMISSION"] = ...,
        DecayCorrectionDateTime: DTValue = ...,
        AttenuationCorrectionSource: Literal["CT", "MR", "POSITRON SOURCE", "SINGLE PHOTON", "CALCULATED"]
        | AnyText = ...,
        AttenuationCorrectionTemporalRelationship: Literal["CONCURRENT", "SEPARATE", "SIMULTANEOUS"] | AnyText = ...,
        RandomsCorrectionMethod: Literal["DLYD", "SING", "PDDL"] | AnyText = ...,
        ScatterCorrectionMethod: LOValue = ...,
    ) -> None: ...
    CountsSource: CS[Literal["EMISSION", "TRANSMISSION"]]
    """Counts Source (0054,1002), CS, VM 1, Type 1.

    Enumerated Values: EMISSION, TRANSMISSION.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    DecayCorrected: CS[Literal["YES", "NO"]]
    """Decay Corrected (0018,9758), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    AttenuationCorrected: CS[Literal["YES", "NO"]]
    """Attenuation Corrected (0018,9759), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    ScatterCorrected: CS[Literal["YES", "NO"]]
    """Scatter Corrected (0018,9760), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    DeadTimeCorrected: CS[Literal["YES", "NO"]]
    """Dead Time Corrected (0018,9761), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    GantryMotionCorrected: CS[Literal["YES", "NO"]]
    """Gantry Motion Corrected (0018,9762), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    PatientMotionCorrected: CS[Literal["YES", "NO"]]
    """Patient Motion Corrected (0018,9763), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    CountLossNormalizationCorrected: CS[Literal["YES", "NO"]]
    """Count Loss Normalization Corrected (0018,9764), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    RandomsCorrected: CS[Literal["YES", "NO"]]
    """Randoms Corrected (0018,9765), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    NonUniformRadialSamplingCorrected: CS[Literal["YES", "NO"]]
    """Non-uniform Radial Sampling Corrected (0018,9766), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    SensitivityCalibrated: CS[Literal["YES", "NO"]]
    """Sensitivity Calibrated (0018,9767), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    DetectorNormalizationCorrection: CS[Literal["YES", "NO"]]
    """Detector Normalization Correction (0018,9768), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    RandomsCorrectionMethod: CST[Literal["DLYD", "SING", "PDDL"]]
    """Randoms Correction Method (0054,1100), CS, VM 1, Type 1C.

    Required if Randoms Corrected is YES. Not allowed otherwise.

    Defined Terms: DLYD, SING, PDDL.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    AttenuationCorrectionSource: CST[Literal["CT", "MR", "POSITRON SOURCE", "SINGLE PHOTON", "CALCULATED"]]
    """Attenuation Correction Source (0018,9738), CS, VM 1, Type 1C.

    Required if Attenuation Corrected is YES. Not allowed otherwise.

    Defined Terms: CT, MR, POSITRON SOURCE, SINGLE PHOTON, CALCULATED.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    AttenuationCorrectionTemporalRelationship: CST[Literal["CONCURRENT", "SEPARATE", "SIMULTANEOUS"]]
    """Attenuation Correction Temporal Relationship (0018,9770), CS, VM 1, Type 1C.

    Required if Attenuation Corrected is YES. Not allowed otherwise.

    Defined Terms: CONCURRENT, SEPARATE, SIMULTANEOUS.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    ScatterCorrectionMethod: LO
    """Scatter Correction Method (0054,1105), LO, VM 1, Type 1C.

    Required if Scatter Corrected is YES. Not allowed otherwise.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
    DecayCorrectionDateTime: DT
    """Decay Correction DateTime (0018,9701), DT, VM 1, Type 1C.

    Required if Decay Corrected is YES. Not allowed otherwise.

    PS3.3 C.8.22.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.6.html
    """
