# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Summary Measured Dose Reference Sequence (3008,00E0)."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS_, LO_
from dcmgen.model.iod import Item


class TreatmentSummaryMeasuredDoseReferenceSequenceItem(Item):
    """Item of Treatment Summary Measured Dose Reference Sequence (3008,00E0) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS_(0x300C_0051)
    DoseReferenceDescription = LO_(0x300A_0016)
    CumulativeDoseToDoseReference = DS(0x3008_0052)
