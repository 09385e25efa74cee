# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Image Frame Context Sequence (3002,0103)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item


class RTImageFrameContextSequenceItem(Item):
    """Item of RT Image Frame Context Sequence (3002,0103) (PS3.3 C.36.2.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """

    __slots__ = ()

    RTImageScopeSequence = SQ(0x3002_0104, "RTPatientPositionScopeWithLegacySupportMacro")
    RTRadiationSetDeliveryNumber = US(0x300A_0704)
    ClinicalFractionNumber = US(0x300A_0705)
