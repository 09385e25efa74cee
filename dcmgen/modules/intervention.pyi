# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intervention Module."""

from dcmgen.items.intervention_sequence_item import InterventionSequenceItem, InterventionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class InterventionModule(Module):
    """Intervention Module (PS3.3 C.7.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """

    def __init__(
        self,
        /,
        *,
        InterventionSequence: Items[InterventionSequenceItem] = ...,
    ) -> None: ...
    InterventionSequence: SQ[InterventionSequenceItems, InterventionSequenceItem]
    """Intervention Sequence (0018,0036), SQ, VM 1, Type 3.

    Codes: CID 9 Image Guided Therapeutic Procedure (Baseline, inferred).

    PS3.3 C.7.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """
