# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Calculated Dose Reference Record Module."""

from dcmgen.items.calculated_dose_reference_sequence_item import (
    CalculatedDoseReferenceSequenceItem,
    CalculatedDoseReferenceSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class CalculatedDoseReferenceRecordModule(Module):
    """Calculated Dose Reference Record Module (PS3.3 C.8.8.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

    def __init__(
        self,
        /,
        *,
        CalculatedDoseReferenceSequence: Items[CalculatedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    CalculatedDoseReferenceSequence: SQ[CalculatedDoseReferenceSequenceItems, CalculatedDoseReferenceSequenceItem]
    """Calculated Dose Reference Sequence (3008,0070), SQ, VM 1, Type 1.

    PS3.3 C.8.8.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """
