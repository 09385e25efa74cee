# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Treatment Summary Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, SQ, ST_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.fraction_group_summary_sequence_item import FractionGroupSummarySequenceItem
    from dcmgen.items.treatment_summary_calculated_dose_reference_sequence_item import (
        TreatmentSummaryCalculatedDoseReferenceSequenceItem,
    )
    from dcmgen.items.treatment_summary_measured_dose_reference_sequence_item import (
        TreatmentSummaryMeasuredDoseReferenceSequenceItem,
    )


class RTTreatmentSummaryRecordModule(Module):
    """RT Treatment Summary Record Module (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    CurrentTreatmentStatus: CS[
        Literal["NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED"]
    ] = CS(0x3008_0200)
    """Current Treatment Status (3008,0200), VM 1, Type 1 (PS3.3 C.8.8.23)."""
    TreatmentStatusComment: ST_ = ST_(0x3008_0202)
    """Treatment Status Comment (3008,0202), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    FirstTreatmentDate: DA_ = DA_(0x3008_0054)
    """First Treatment Date (3008,0054), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    MostRecentTreatmentDate: DA_ = DA_(0x3008_0056)
    """Most Recent Treatment Date (3008,0056), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    FractionGroupSummarySequence: SQ[FractionGroupSummarySequenceItem] = SQ(
        0x3008_0220, "FractionGroupSummarySequenceItem"
    )
    """Fraction Group Summary Sequence (3008,0220), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    TreatmentSummaryMeasuredDoseReferenceSequence: SQ[TreatmentSummaryMeasuredDoseReferenceSequenceItem] = SQ(
        0x3008_00E0, "TreatmentSummaryMeasuredDoseReferenceSequenceItem"
    )
    """Treatment Summary Measured Dose Reference Sequence (3008,00E0), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    TreatmentSummaryCalculatedDoseReferenceSequence: SQ[TreatmentSummaryCalculatedDoseReferenceSequenceItem] = SQ(
        0x3008_0050, "TreatmentSummaryCalculatedDoseReferenceSequenceItem"
    )
    """Treatment Summary Calculated Dose Reference Sequence (3008,0050), VM 1, Type 3 (PS3.3 C.8.8.23)."""
