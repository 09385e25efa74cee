# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Summary Record Module."""

from typing import Literal

from dcmgen.items.fraction_group_summary_sequence_item import (
    FractionGroupSummarySequenceItem,
    FractionGroupSummarySequenceItems,
)
from dcmgen.items.treatment_summary_calculated_dose_reference_sequence_item import (
    TreatmentSummaryCalculatedDoseReferenceSequenceItem,
    TreatmentSummaryCalculatedDoseReferenceSequenceItems,
)
from dcmgen.items.treatment_summary_measured_dose_reference_sequence_item import (
    TreatmentSummaryMeasuredDoseReferenceSequenceItem,
    TreatmentSummaryMeasuredDoseReferenceSequenceItems,
)
from dcmgen.model.fields import CS, DA_, SQ, ST_, DA_Value, Items, ST_Value
from dcmgen.model.iod import Module

class RTTreatmentSummaryRecordModule(Module):
    """RT Treatment Summary Record Module (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    def __init__(
        self,
        /,
        *,
        CurrentTreatmentStatus: Literal[
            "NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED"
        ] = ...,
        FirstTreatmentDate: DA_Value = ...,
        MostRecentTreatmentDate: DA_Value = ...,
        TreatmentSummaryCalculatedDoseReferenceSequence: Items[
            TreatmentSummaryCalculatedDoseReferenceSequenceItem
        ] = ...,
        TreatmentSummaryMeasuredDoseReferenceSequence: Items[TreatmentSummaryMeasuredDoseReferenceSequenceItem] = ...,
        TreatmentStatusComment: ST_Value = ...,
        FractionGroupSummarySequence: Items[FractionGroupSummarySequenceItem] = ...,
    ) -> None: ...
    CurrentTreatmentStatus: CS[Literal["NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED"]]
    """Current Treatment Status (3008,0200), CS, VM 1, Type 1.

    Enumerated Values: NOT_STARTED, ON_TREATMENT, ON_BREAK, SUSPENDED, STOPPED, COMPLETED.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentStatusComment: ST_
    """Treatment Status Comment (3008,0202), ST, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    FirstTreatmentDate: DA_
    """First Treatment Date (3008,0054), DA, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    MostRecentTreatmentDate: DA_
    """Most Recent Treatment Date (3008,0056), DA, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    FractionGroupSummarySequence: SQ[FractionGroupSummarySequenceItems, FractionGroupSummarySequenceItem]
    """Fraction Group Summary Sequence (3008,0220), SQ, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentSummaryMeasuredDoseReferenceSequence: SQ[
        TreatmentSummaryMeasuredDoseReferenceSequenceItems, TreatmentSummaryMeasuredDoseReferenceSequenceItem
    ]
    """Treatment Summary Measured Dose Reference Sequence (3008,00E0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentSummaryCalculatedDoseReferenceSequence: SQ[
        TreatmentSummaryCalculatedDoseReferenceSequenceItems, TreatmentSummaryCalculatedDoseReferenceSequenceItem
    ]
    """Treatment Summary Calculated Dose Reference Sequence (3008,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
