# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Series Module."""

from __future__ import annotations

from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.model.fields import CS, DA_, IS_, LO_, SQ, TM_, UI, UI_, PNn
from dcmgen.model.iod import Module


class RTSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """RT Series Module (PS3.3 C.8.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS_(0x0020_0011)
    SeriesDate = DA_(0x0008_0021)
    SeriesTime = TM_(0x0008_0031)
    SeriesDescription = LO_(0x0008_103E)
    SeriesDescriptionCodeSequence = SQ(0x0008_103F, "CodeSequenceMacro")
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    RequestAttributesSequence = SQ(0x0040_0275, "RequestAttributesMacro")
    TreatmentSessionUID = UI_(0x300A_0700)
