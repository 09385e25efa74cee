# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Image and Spectroscopy Instance Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
from dcmgen.model.fields import (
    CS,
    CST,
    DS,
    DT,
    FD,
    FL_,
    IS_,
    LO_,
    LT_,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
)

class MRImageAndSpectroscopyInstanceMacro(HierarchicalEvidenceReferenceMacro):
    """MR Image and Spectroscopy Instance Macro (PS3.3 C.8.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionDateTime: DTValue = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedPresentationStateSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        MagneticFieldStrength: DSValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
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
        AcquisitionDuration: FDValue = ...,
        ResonantNucleus: Iterable[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"] | AnyText]
        | Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]
        | AnyText
        | None = ...,
        ApplicableSafetyStandardAgency: Literal["IEC", "FDA", "MHW"] | AnyText = ...,
        ReferencedWaveformSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        B1rms: FL_Value = ...,
        ApplicableSafetyStandardDescription: LO_Value = ...,
        AcquisitionNumber: IS_Value = ...,
        ImageComments: LT_Value = ...,
        IsocenterPosition: DSnValue = ...,
    ) -> None: ...
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), IS, VM 1, Type 3.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced MR Image
    Storage. May be present otherwise.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced MR Image
    Storage. May be present otherwise.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    ResonantNucleus: CSTn[Literal["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"]]
    """Resonant Nucleus (0018,9100), CS, VM 1-2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced MR Image
    Storage. May be present otherwise.

    Defined Terms: 1H, 3HE, 7LI, 13C, 19F, 23NA, 31P, 129XE.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    KSpaceFiltering: CST[
        Literal[
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
    ]
    """k-space Filtering (0018,9064), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced MR Image
    Storage. May be present otherwise.

    Defined Terms: COSINE, COSINE_SQUARED, FERMI, GAUSSIAN, HAMMING, HANNING, LORENTZIAN, LRNTZ_GSS_TRNSFM, RIESZ,
    TUKEY, NONE.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    MagneticFieldStrength: DS
    """Magnetic Field Strength (0018,0087), DS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and the SOP Class is not Legacy Converted Enhanced MR Image
    Storage. May be present otherwise.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    ApplicableSafetyStandardAgency: CST[Literal["IEC", "FDA", "MHW"]]
    """Applicable Safety Standard Agency (0018,9174), CS, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced MR Image Storage. May be present otherwise.

    Defined Terms: IEC, FDA, MHW.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    ApplicableSafetyStandardDescription: LO_
    """Applicable Safety Standard Description (0018,9175), LO, VM 1, Type 3.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 3.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
    B1rms: FL_
    """B1rms (0018,1320), FL, VM 1, Type 3.

    PS3.3 C.8.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.2.html
    """
