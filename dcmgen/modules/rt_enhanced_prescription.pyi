# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Enhanced Prescription Module."""

from dcmgen.items.dosimetric_objective_sequence_item import (
    DosimetricObjectiveSequenceItem,
    DosimetricObjectiveSequenceItems,
)
from dcmgen.items.rt_prescription_sequence_item import RTPrescriptionSequenceItem, RTPrescriptionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTEnhancedPrescriptionModule(Module):
    """RT Enhanced Prescription Module (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        RTPrescriptionSequence: Items[RTPrescriptionSequenceItem] = ...,
        DosimetricObjectiveSequence: Items[DosimetricObjectiveSequenceItem] = ...,
    ) -> None: ...
    RTPrescriptionSequence: SQ[RTPrescriptionSequenceItems, RTPrescriptionSequenceItem]
    """RT Prescription Sequence (3010,006B), SQ, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    DosimetricObjectiveSequence: SQ[DosimetricObjectiveSequenceItems, DosimetricObjectiveSequenceItem]
    """Dosimetric Objective Sequence (3010,006C), SQ, VM 1, Type 1C.

    Required if Referenced Dosimetric Objectives Sequence in RT Prescription Sequence in the dataset has a value.
    Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
