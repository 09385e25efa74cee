# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Series Module."""

from __future__ import annotations

from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.model.fields import CS, CS_, CST, CST_, DA_, IS_, LO_, SQ, TM_, UI, UI_, PNn, USorSS_
from dcmgen.model.iod import Module


class GeneralSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """General Series Module (PS3.3 C.7.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """

    __slots__ = ()

    Modality = CST(0x0008_0060)
    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS_(0x0020_0011)
    Laterality = CS_(0x0020_0060)
    SeriesDate = DA_(0x0008_0021)
    SeriesTime = TM_(0x0008_0031)
    PerformingPhysicianName = PNn(0x0008_1050)
    PerformingPhysicianIdentificationSequence = SQ(0x0008_1052, "PersonIdentificationMacro")
    ProtocolName = LO_(0x0018_1030)
    SeriesDescription = LO_(0x0008_103E)
    SeriesDescriptionCodeSequence = SQ(0x0008_103F, "CodeSequenceMacro")
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    RelatedSeriesSequence = SQ(0x0008_1250, "RelatedSeriesSequenceItem")
    BodyPartExamined = CS_(0x0018_0015)
    PatientPosition = CST_(0x0018_5100)
    SmallestPixelValueInSeries = USorSS_(0x0028_0108)
    LargestPixelValueInSeries = USorSS_(0x0028_0109)
    RequestAttributesSequence = SQ(0x0040_0275, "RequestAttributesMacro")
    AnatomicalOrientationType = CS(0x0010_2210)
    TreatmentSessionUID = UI_(0x300A_0700)
