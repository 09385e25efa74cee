# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Summary Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, SQ, ST_
from dcmgen.model.iod import Module


class RTTreatmentSummaryRecordModule(Module):
    """RT Treatment Summary Record Module (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    CurrentTreatmentStatus = CS(0x3008_0200)
    TreatmentStatusComment = ST_(0x3008_0202)
    FirstTreatmentDate = DA_(0x3008_0054)
    MostRecentTreatmentDate = DA_(0x3008_0056)
    FractionGroupSummarySequence = SQ(0x3008_0220, "FractionGroupSummarySequenceItem")
    TreatmentSummaryMeasuredDoseReferenceSequence = SQ(0x3008_00E0, "TreatmentSummaryMeasuredDoseReferenceSequenceItem")
    TreatmentSummaryCalculatedDoseReferenceSequence = SQ(
        0x3008_0050, "TreatmentSummaryCalculatedDoseReferenceSequenceItem"
    )
