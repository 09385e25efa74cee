# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.plan_overview_sequence_item import PlanOverviewSequenceItem, PlanOverviewSequenceItems
from dcmgen.items.recommended_isodose_level_sequence_item import (
    RecommendedIsodoseLevelSequenceItem,
    RecommendedIsodoseLevelSequenceItems,
)
from dcmgen.items.rt_dose_calculation_model_macro import RTDoseCalculationModelMacro, RTDoseCalculationModelMacros
from dcmgen.items.rt_dose_interpreted_type_code_sequence_item import (
    RTDoseInterpretedTypeCodeSequenceItem,
    RTDoseInterpretedTypeCodeSequenceItems,
)
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.items.rt_dose_referenced_rt_plan_sequence_item import (
    RTDoseReferencedRTPlanSequenceItem,
    RTDoseReferencedRTPlanSequenceItems,
)
from dcmgen.items.rt_dose_referenced_treatment_record_sequence_item import (
    RTDoseReferencedTreatmentRecordSequenceItem,
    RTDoseReferencedTreatmentRecordSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import (
    CS,
    CST,
    CST_,
    DA_,
    DS,
    IS_,
    LO_,
    SQ,
    TM_,
    US,
    AnyText,
    CSn,
    DA_Value,
    DSn,
    DSnValue,
    DSValue,
    IS_Value,
    Items,
    LO_Value,
    TM_Value,
    USValue,
)
from dcmgen.model.iod import Module
from dcmgen.model.sequence import Sequence

class RTDoseModule(Module):
    """RT Dose Module (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE", "CODED"] = ...,
        DoseType: Literal["PHYSICAL", "EFFECTIVE", "ERROR", "CODED"] | AnyText = ...,
        DoseSummationType: Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
        | AnyText = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        SpatialTransformOfDose: Literal["NONE", "RIGID", "NON_RIGID"] | AnyText = ...,
        GridFrameOffsetVector: DSnValue = ...,
        DoseGridScaling: DSValue = ...,
        DoseUnitCodeSequence: Items[CodeSequenceMacro] = ...,
        RTDoseInterpretedTypeCodeSequence: Items[RTDoseInterpretedTypeCodeSequenceItem] = ...,
        ReferencedTreatmentRecordSequence: Items[RTDoseReferencedTreatmentRecordSequenceItem] = ...,
        ReferencedRTPlanSequence: Items[RTDoseReferencedRTPlanSequenceItem] = ...,
        PlanOverviewSequence: Items[PlanOverviewSequenceItem] = ...,
        ReferencedSpatialRegistrationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        DoseComment: LO_Value = ...,
        NormalizationPoint: DSnValue = ...,
        TissueHeterogeneityCorrection: Iterable[Literal["IMAGE", "ROI_OVERRIDE", "WATER"]] | AnyText | None = ...,
        RecommendedIsodoseLevelSequence: Items[RecommendedIsodoseLevelSequenceItem] = ...,
        DoseRadiobiologicalInterpretationSequence: Items[Dataset] = ...,
        RTDoseIntentCodeSequence: Items[CodeSequenceMacro] = ...,
        DoseCalculationModelSequence: Items[RTDoseCalculationModelMacro] = ...,
        DoseDepositionCalculationMedium: Literal["DOSE_TO_WATER", "DOSE_TO_MEDIUM", None] | AnyText = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    Enumerated Values: 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    Enumerated Values: 16, 32.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    Enumerated Values if Dose Type is ERROR: 1.

    Enumerated Values if Dose Type is not ERROR: 0.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseUnits: CS[Literal["GY", "RELATIVE", "CODED"]]
    """Dose Units (3004,0002), CS, VM 1, Type 1.

    Enumerated Values: GY, RELATIVE, CODED.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseUnitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Dose Unit Code Sequence (3004,0020), SQ, VM 1, Type 1C.

    Required if Dose Units is CODED. May be present otherwise.

    Codes: CID 10071 Radiation Dose Unit (Baseline).

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseType: CST[Literal["PHYSICAL", "EFFECTIVE", "ERROR", "CODED"]]
    """Dose Type (3004,0004), CS, VM 1, Type 1.

    Defined Terms: PHYSICAL, EFFECTIVE, ERROR, CODED.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    RTDoseInterpretedTypeCodeSequence: SQ[RTDoseInterpretedTypeCodeSequenceItems, RTDoseInterpretedTypeCodeSequenceItem]
    """RT Dose Interpreted Type Code Sequence (3004,0021), SQ, VM 1, Type 1C.

    Required if Dose Type is CODED. May be present otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseRadiobiologicalInterpretationSequence: SQ[Sequence[Dataset], Dataset]
    """Dose Radiobiological Interpretation Sequence (3004,0023), SQ, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    RTDoseIntentCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Dose Intent Code Sequence (3004,0024), SQ, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    SpatialTransformOfDose: CST[Literal["NONE", "RIGID", "NON_RIGID"]]
    """Spatial Transform of Dose (3004,0005), CS, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    Defined Terms: NONE, RIGID, NON_RIGID.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1, Type 2C.

    Required if Spatial Transform of Dose is RIGID or NON_RIGID. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseComment: LO_
    """Dose Comment (3004,0006), LO, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    NormalizationPoint: DSn
    """Normalization Point (3004,0008), DS, VM 3, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseSummationType: CST[
        Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
    ]
    """Dose Summation Type (3004,000A), CS, VM 1, Type 1.

    Defined Terms: PLAN, MULTI_PLAN, FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION,
    CONTROL_POINT, RECORD, PLAN_OVERVIEW.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedRTPlanSequence: SQ[RTDoseReferencedRTPlanSequenceItems, RTDoseReferencedRTPlanSequenceItem]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is PLAN, MULTI_PLAN, FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION,
    BRACHY_SESSION or CONTROL_POINT. Otherwise allowed only if Dose Summation Type is PLAN_OVERVIEW.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedTreatmentRecordSequence: SQ[
        RTDoseReferencedTreatmentRecordSequenceItems, RTDoseReferencedTreatmentRecordSequenceItem
    ]
    """Referenced Treatment Record Sequence (3008,0030), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is RECORD. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    GridFrameOffsetVector: DSn
    """Grid Frame Offset Vector (3004,000C), DS, VM 2-n, Type 1C.

    Required if Number of Frames in the dataset is present and Frame Increment Pointer is Grid Frame Offset Vector
    (3004,000C). Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseGridScaling: DS
    """Dose Grid Scaling (3004,000E), DS, VM 1, Type 1C.

    Required if Pixel Data is present. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    TissueHeterogeneityCorrection: CSn[Literal["IMAGE", "ROI_OVERRIDE", "WATER"]]
    """Tissue Heterogeneity Correction (3004,0014), CS, VM 1-3, Type 3.

    Enumerated Values: IMAGE, ROI_OVERRIDE, WATER.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseDepositionCalculationMedium: CST_[Literal["DOSE_TO_WATER", "DOSE_TO_MEDIUM"]]
    """Dose Deposition Calculation Medium (3004,0084), CS, VM 1, Type 3.

    Defined Terms: DOSE_TO_WATER, DOSE_TO_MEDIUM.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DoseCalculationModelSequence: SQ[RTDoseCalculationModelMacros, RTDoseCalculationModelMacro]
    """Dose Calculation Model Sequence (3004,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    RecommendedIsodoseLevelSequence: SQ[RecommendedIsodoseLevelSequenceItems, RecommendedIsodoseLevelSequenceItem]
    """Recommended Isodose Level Sequence (3004,0016), SQ, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    Codes: CID 7220 RT Dose Derivation (Defined).

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PlanOverviewSequence: SQ[PlanOverviewSequenceItems, PlanOverviewSequenceItem]
    """Plan Overview Sequence (300C,0116), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is PLAN_OVERVIEW. Otherwise allowed only if Dose Summation Type is PLAN,
    MULTI_PLAN or RECORD.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
