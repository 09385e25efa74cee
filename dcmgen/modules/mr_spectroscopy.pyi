# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spectroscopy Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
from dcmgen.items.mr_image_and_spectroscopy_instance_macro import MRImageAndSpectroscopyInstanceMacro
from dcmgen.items.mr_spectroscopy_description_macro import MRSpectroscopyDescriptionMacro
from dcmgen.items.mr_spectroscopy_referenced_instance_sequence_item import (
    MRSpectroscopyReferencedInstanceSequenceItem,
    MRSpectroscopyReferencedInstanceSequenceItems,
)
from dcmgen.items.volume_localization_sequence_item import (
    VolumeLocalizationSequenceItem,
    VolumeLocalizationSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    SQ,
    AnyText,
    CSTn,
    DSnValue,
    DSValue,
    DTValue,
    FDn,
    FDnValue,
    FDValue,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Module

class MRSpectroscopyModule(MRImageAndSpectroscopyInstanceMacro, MRSpectroscopyDescriptionMacro, Module):
    """MR Spectroscopy Module (PS3.3 C.8.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
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
            | AnyText
        ]
        | Literal[
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
        | AnyText
        | None = ...,
        VolumetricProperties: Literal["VOLUME"] | AnyText = ...,
        VolumeBasedCalculationTechnique: Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"] | AnyText = ...,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"] | AnyText = ...,
        AcquisitionDateTime: DTValue = ...,
        ReferencedInstanceSequence: Items[MRSpectroscopyReferencedInstanceSequenceItem] = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedPresentationStateSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        MagneticFieldStrength: DSValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        SpectralWidth: FDnValue = ...,
        ChemicalShiftReference: FDnValue = ...,
        VolumeLocalizationTechnique: Literal["ILOPS", "ISIS", "PRIME", "PRESS", "SLIM", "SLOOP", "STEAM", "NONE"]
        | AnyText = ...,
        Decoupling: Literal["YES", "NO"] = ...,
        DecoupledNucleus: Iterable[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"] | AnyText]
        | Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]
        | AnyText
        | None = ...,
        DecouplingFrequency: FDnValue = ...,
        DecouplingMethod: Literal["MLEV", "WALTZ", "NARROWBAND"] | AnyText = ...,
        DecouplingChemicalShiftReference: FDnValue = ...,
        KSpaceFiltering: Literal[
            "COSINE",
            "COSINE_SQUARED",
            "FERMI",
            "GAUSSIAN",
            "HAMMING",
            "HANNING",
            "LORENTZIAN",
            "LRNTZ_GSS_TRNSFM",
            "RIESZ",
            "TUKEY",
            "NONE",
        ]
        | AnyText = ...,
        TimeDomainFiltering: Iterable[
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
            | AnyText
        ]
        | Literal[
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
        | AnyText
        | None = ...,
        NumberOfZeroFills: USnValue = ...,
        BaselineCorrection: Literal[
            "LINEAR_TILT", "LOCAL_LINEAR_FIT", "POLYNOMIAL_FIT", "SINC_DECONVOLUTN", "TIME_DOMAIN_FIT", "SPLINE", "NONE"
        ]
        | AnyText = ...,
        AcquisitionDuration: FDValue = ...,
        TransmitterFrequency: FDnValue = ...,
        ResonantNucleus: Iterable[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"] | AnyText]
        | Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]
        | AnyText
        | None = ...,
        FrequencyCorrection: Literal["YES", "NO"] = ...,
        VolumeLocalizationSequence: Items[VolumeLocalizationSequenceItem] = ...,
        ApplicableSafetyStandardAgency: Literal["IEC", "FDA", "MHW"] | AnyText = ...,
        FirstOrderPhaseCorrection: Literal["YES", "NO"] = ...,
        WaterReferencedPhaseCorrection: Literal["YES", "NO"] = ...,
        ReferencedWaveformSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        B1rms: FL_Value = ...,
        ApplicableSafetyStandardDescription: LO_Value = ...,
        WaterReferenceAcquisition: Literal["WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE", "", None] = ...,
        AcquisitionNumber: IS_Value = ...,
        ImageComments: LT_Value = ...,
        IsocenterPosition: DSnValue = ...,
    ) -> None: ...
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
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: SPECTROSCOPY.

    Defined Terms of Value 4: ADDITION, DIVISION, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, STD_DEVIATION,
    SUBTRACTION, NONE, MIXED.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    TransmitterFrequency: FDn
    """Transmitter Frequency (0018,9098), FD, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    SpectralWidth: FDn
    """Spectral Width (0018,9052), FD, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    ChemicalShiftReference: FDn
    """Chemical Shift Reference (0018,9053), FD, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    VolumeLocalizationTechnique: CST[Literal["ILOPS", "ISIS", "PRIME", "PRESS", "SLIM", "SLOOP", "STEAM", "NONE"]]
    """Volume Localization Technique (0018,9054), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: ILOPS, ISIS, PRIME, PRESS, SLIM, SLOOP, STEAM, NONE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    VolumeLocalizationSequence: SQ[VolumeLocalizationSequenceItems, VolumeLocalizationSequenceItem]
    """Volume Localization Sequence (0018,9126), SQ, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Volume Localization Technique is not NONE. Otherwise
    allowed only if Volume Localization Technique is not NONE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    Decoupling: CS[Literal["YES", "NO"]]
    """De-coupling (0018,9059), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    DecoupledNucleus: CSTn[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]]
    """De-coupled Nucleus (0018,9060), CS, VM 1-2, Type 1C.

    Required if De-coupling is YES. Not allowed otherwise.

    Defined Terms: 1H, 3HE, 7LI, 13C, 19F, 23NA, 31P, 129XE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    DecouplingFrequency: FDn
    """De-coupling Frequency (0018,9061), FD, VM 1-2, Type 1C.

    Required if De-coupling is YES. Not allowed otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    DecouplingMethod: CST[Literal["MLEV", "WALTZ", "NARROWBAND"]]
    """De-coupling Method (0018,9062), CS, VM 1, Type 1C.

    Required if De-coupling is YES. Not allowed otherwise.

    Defined Terms: MLEV, WALTZ, NARROWBAND.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    DecouplingChemicalShiftReference: FDn
    """De-coupling Chemical Shift Reference (0018,9063), FD, VM 1-2, Type 1C.

    Required if De-coupling is YES. Not allowed otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
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
    ]
    """Time Domain Filtering (0018,9065), CS, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: COSINE, COSINE_SQUARED, EXPONENTIAL, GAUSSIAN, HAMMING, HANNING, LORENTZIAN, LRNTZ_GSS_TRNSFM,
    NONE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    NumberOfZeroFills: USn
    """Number of Zero Fills (0018,9066), US, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    BaselineCorrection: CST[
        Literal[
            "LINEAR_TILT", "LOCAL_LINEAR_FIT", "POLYNOMIAL_FIT", "SINC_DECONVOLUTN", "TIME_DOMAIN_FIT", "SPLINE", "NONE"
        ]
    ]
    """Baseline Correction (0018,9067), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: LINEAR_TILT, LOCAL_LINEAR_FIT, POLYNOMIAL_FIT, SINC_DECONVOLUTN, TIME_DOMAIN_FIT, SPLINE, NONE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    FrequencyCorrection: CS[Literal["YES", "NO"]]
    """Frequency Correction (0018,9101), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    FirstOrderPhaseCorrection: CS[Literal["YES", "NO"]]
    """First Order Phase Correction (0018,9198), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    WaterReferencedPhaseCorrection: CS[Literal["YES", "NO"]]
    """Water Referenced Phase Correction (0018,9199), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    WaterReferenceAcquisition: CS_[Literal["WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE", ""]]
    """Water Reference Acquisition (0018,9297), CS, VM 1, Type 3.

    Enumerated Values: WATER_REFERENCE, USED_DISCARDED, REFERENCED, NONE.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
    ReferencedInstanceSequence: SQ[
        MRSpectroscopyReferencedInstanceSequenceItems, MRSpectroscopyReferencedInstanceSequenceItem
    ]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Required if Water Reference Acquisition is REFERENCED. May be present otherwise.

    PS3.3 C.8.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """
