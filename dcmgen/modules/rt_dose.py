# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Dose Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, CST_, DA_, DS, IS_, LO_, SQ, TM_, US, CSn, DSn
from dcmgen.model.iod import Module


class RTDoseModule(Module):
    """RT Dose Module (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    DoseUnits = CS(0x3004_0002)
    DoseUnitCodeSequence = SQ(0x3004_0020, "CodeSequenceMacro")
    DoseType = CST(0x3004_0004)
    RTDoseInterpretedTypeCodeSequence = SQ(0x3004_0021, "RTDoseInterpretedTypeCodeSequenceItem")
    DoseRadiobiologicalInterpretationSequence = SQ(0x3004_0023, "Dataset")
    RTDoseIntentCodeSequence = SQ(0x3004_0024, "CodeSequenceMacro")
    SpatialTransformOfDose = CST(0x3004_0005)
    ReferencedSpatialRegistrationSequence = SQ(0x0070_0404, "SOPInstanceReferenceMacro")
    InstanceNumber = IS_(0x0020_0013)
    EntityLongLabel = LO_(0x3010_0038)
    DoseComment = LO_(0x3004_0006)
    NormalizationPoint = DSn(0x3004_0008)
    DoseSummationType = CST(0x3004_000A)
    ReferencedRTPlanSequence = SQ(0x300C_0002, "RTDoseReferencedRTPlanSequenceItem")
    ReferencedTreatmentRecordSequence = SQ(0x3008_0030, "RTDoseReferencedTreatmentRecordSequenceItem")
    GridFrameOffsetVector = DSn(0x3004_000C)
    DoseGridScaling = DS(0x3004_000E)
    TissueHeterogeneityCorrection = CSn(0x3004_0014)
    DoseDepositionCalculationMedium = CST_(0x3004_0084)
    DoseCalculationModelSequence = SQ(0x3004_0080, "RTDoseCalculationModelMacro")
    RecommendedIsodoseLevelSequence = SQ(0x3004_0016, "RecommendedIsodoseLevelSequenceItem")
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    PlanOverviewSequence = SQ(0x300C_0116, "PlanOverviewSequenceItem")
