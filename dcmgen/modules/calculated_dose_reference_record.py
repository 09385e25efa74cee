# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Calculated Dose Reference Record Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.calculated_dose_reference_sequence_item import CalculatedDoseReferenceSequenceItem


class CalculatedDoseReferenceRecordModule(Module):
    """Calculated Dose Reference Record Module (PS3.3 C.8.8.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

    __slots__ = ()

    CalculatedDoseReferenceSequence: SQ[CalculatedDoseReferenceSequenceItem] = SQ(
        0x3008_0070, "CalculatedDoseReferenceSequenceItem"
    )
    """Calculated Dose Reference Sequence (3008,0070), VM 1, Type 1 (PS3.3 C.8.8.20)."""
