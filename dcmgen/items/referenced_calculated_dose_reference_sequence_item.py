# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Calculated Dose Reference Sequence (3008,0090)."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS
from dcmgen.model.iod import Item


class ReferencedCalculatedDoseReferenceSequenceItem(Item):
    """Item of Referenced Calculated Dose Reference Sequence (3008,0090) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    ReferencedCalculatedDoseReferenceNumber = IS(0x3008_0092)
    CalculatedDoseReferenceDoseValue = DS(0x3008_0076)
