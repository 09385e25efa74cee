# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Dose Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, CST_, DA_, DS, IS_, LO_, SQ, TM_, US, CSn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.plan_overview_sequence_item import PlanOverviewSequenceItem
    from dcmgen.items.recommended_isodose_level_sequence_item import RecommendedIsodoseLevelSequenceItem
    from dcmgen.items.rt_dose_calculation_model_macro import RTDoseCalculationModelMacro
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
    from dcmgen.items.rt_dose_referenced_rt_plan_sequence_item import RTDoseReferencedRTPlanSequenceItem
    from dcmgen.items.rt_dose_referenced_treatment_record_sequence_item import (
        RTDoseReferencedTreatmentRecordSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTDoseModule(Module):
    """RT Dose Module (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseUnits: CS[Literal["GY", "RELATIVE", "CODED"]] = CS(0x3004_0002)
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    DoseType: CST[Literal["PHYSICAL", "EFFECTIVE", "ERROR", "CODED"]] = CST(0x3004_0004)
    """Dose Type (3004,0004), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    SpatialTransformOfDose: CST[Literal["NONE", "RIGID", "NON_RIGID"]] = CST(0x3004_0005)
    """Spatial Transform of Dose (3004,0005), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0070_0404, "SOPInstanceReferenceMacro")
    """Referenced Spatial Registration Sequence (0070,0404), VM 1, Type 2C (PS3.3 C.8.8.3)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseComment: LO_ = LO_(0x3004_0006)
    """Dose Comment (3004,0006), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    NormalizationPoint: DSn = DSn(0x3004_0008)
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
            "PLAN_OVERVIEW",
        ]
    ] = CST(0x3004_000A)
    """Dose Summation Type (3004,000A), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedRTPlanSequence: SQ[RTDoseReferencedRTPlanSequenceItem] = SQ(
        0x300C_0002, "RTDoseReferencedRTPlanSequenceItem"
    )
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedTreatmentRecordSequence: SQ[RTDoseReferencedTreatmentRecordSequenceItem] = SQ(
        0x3008_0030, "RTDoseReferencedTreatmentRecordSequenceItem"
    )
    """Referenced Treatment Record Sequence (3008,0030), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    GridFrameOffsetVector: DSn = DSn(0x3004_000C)
    """Grid Frame Offset Vector (3004,000C), VM 2-n, Type 1C (PS3.3 C.8.8.3)."""
    DoseGridScaling: DS = DS(0x3004_000E)
    """Dose Grid Scaling (3004,000E), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    TissueHeterogeneityCorrection: CSn[Literal["IMAGE", "ROI_OVERRIDE", "WATER"]] = CSn(0x3004_0014)
    """Tissue Heterogeneity Correction (3004,0014), VM 1-3, Type 3 (PS3.3 C.8.8.3)."""
    DoseDepositionCalculationMedium: CST_[Literal["DOSE_TO_WATER", "DOSE_TO_MEDIUM"]] = CST_(0x3004_0084)
    """Dose Deposition Calculation Medium (3004,0084), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DoseCalculationModelSequence: SQ[RTDoseCalculationModelMacro] = SQ(0x3004_0080, "RTDoseCalculationModelMacro")
    """Dose Calculation Model Sequence (3004,0080), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    RecommendedIsodoseLevelSequence: SQ[RecommendedIsodoseLevelSequenceItem] = SQ(
        0x3004_0016, "RecommendedIsodoseLevelSequenceItem"
    )
    """Recommended Isodose Level Sequence (3004,0016), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.8.8.3)."""
    PlanOverviewSequence: SQ[PlanOverviewSequenceItem] = SQ(0x300C_0116, "PlanOverviewSequenceItem")
    """Plan Overview Sequence (300C,0116), VM 1, Type 1C (PS3.3 C.8.8.3)."""
