# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Treatment Phase Interval Sequence (3010,004E)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD_, US
from dcmgen.model.iod import Item


class RTTreatmentPhaseIntervalSequenceItem(Item):
    """Item of RT Treatment Phase Interval Sequence (3010,004E) (PS3.3 C.36.2.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """

    __slots__ = ()

    BasisRTTreatmentPhaseIndex = US(0x3010_003E)
    RelatedRTTreatmentPhaseIndex = US(0x3010_003F)
    TemporalRelationshipIntervalAnchor = CS(0x3010_004F)
    MinimumNumberOfIntervalDays = FD_(0x3010_0050)
    MaximumNumberOfIntervalDays = FD_(0x3010_0051)
