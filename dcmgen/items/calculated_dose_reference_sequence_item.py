# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Calculated Dose Reference Sequence (3008,0070)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, IS, ST_
from dcmgen.model.iod import Item


class CalculatedDoseReferenceSequenceItem(Item):
    """Item of Calculated Dose Reference Sequence (3008,0070) (PS3.3 C.8.8.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    CalculatedDoseReferenceNumber = IS(0x3008_0072)
    CalculatedDoseReferenceDoseValue = DS_(0x3008_0076)
    CalculatedDoseReferenceDescription = ST_(0x3008_0074)
