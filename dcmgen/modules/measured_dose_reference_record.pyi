# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Measured Dose Reference Record Module."""

from dcmgen.items.measured_dose_reference_sequence_item import (
    MeasuredDoseReferenceSequenceItem,
    MeasuredDoseReferenceSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class MeasuredDoseReferenceRecordModule(Module):
    """Measured Dose Reference Record Module (PS3.3 C.8.8.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

    def __init__(
        self,
        /,
        *,
        MeasuredDoseReferenceSequence: Items[MeasuredDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    MeasuredDoseReferenceSequence: SQ[MeasuredDoseReferenceSequenceItems, MeasuredDoseReferenceSequenceItem]
    """Measured Dose Reference Sequence (3008,0010), SQ, VM 1, Type 1.

    PS3.3 C.8.8.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """
