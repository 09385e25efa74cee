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
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DA_,
    DS,
    IS_,
    LO_,
    SQ,
    TM_,
    US,
    AnyText,
    CS_Value,
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

class RTDoseModule(Module):
    """RT Dose Module (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        DoseType: Literal["PHYSICAL", "EFFECTIVE", "ERROR"] | AnyText = ...,
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
        DoseCalculationModelSequence: Items[RTDoseCalculationModelMacro] = ...,
        DoseDepositionCalculationMedium: CS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ContentDate: DA_
    """Content Date (0008,0023), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    ContentTime: TM_
    """Content Time (0008,0033), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseUnits: CS[Literal["GY", "RELATIVE"]]
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    DoseType: CST[Literal["PHYSICAL", "EFFECTIVE", "ERROR"]]
    """Dose Type (3004,0004), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    SpatialTransformOfDose: CST[Literal["NONE", "RIGID", "NON_RIGID"]]
    """Spatial Transform of Dose (3004,0005), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Spatial Registration Sequence (0070,0404), VM 1, Type 2C (PS3.3 C.8.8.3)."""
    InstanceNumber: IS_
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseComment: LO_
    """Dose Comment (3004,0006), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    NormalizationPoint: DSn
    """Normalization Point (3004,0008), VM 3, Type 3 (PS3.3 C.8.8.3)."""
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
        ]
    ]
    """Dose Summation Type (3004,000A), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedRTPlanSequence: SQ[RTDoseReferencedRTPlanSequenceItems, RTDoseReferencedRTPlanSequenceItem]
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedTreatmentRecordSequence: SQ[
        RTDoseReferencedTreatmentRecordSequenceItems, RTDoseReferencedTreatmentRecordSequenceItem
    ]
    """Referenced Treatment Record Sequence (3008,0030), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    GridFrameOffsetVector: DSn
    """Grid Frame Offset Vector (3004,000C), VM 2-n, Type 1C (PS3.3 C.8.8.3)."""
    DoseGridScaling: DS
    """Dose Grid Scaling (3004,000E), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    TissueHeterogeneityCorrection: CSn[Literal["IMAGE", "ROI_OVERRIDE", "WATER"]]
    """Tissue Heterogeneity Correction (3004,0014), VM 1-3, Type 3 (PS3.3 C.8.8.3)."""
    DoseDepositionCalculationMedium: CS_
    """Dose Deposition Calculation Medium (3004,0084), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseCalculationModelSequence: SQ[RTDoseCalculationModelMacros, RTDoseCalculationModelMacro]
    """Dose Calculation Model Sequence (3004,0080), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    RecommendedIsodoseLevelSequence: SQ[RecommendedIsodoseLevelSequenceItems, RecommendedIsodoseLevelSequenceItem]
    """Recommended Isodose Level Sequence (3004,0016), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    PlanOverviewSequence: SQ[PlanOverviewSequenceItems, PlanOverviewSequenceItem]
    """Plan Overview Sequence (300C,0116), VM 1, Type 1C (PS3.3 C.8.8.3)."""
