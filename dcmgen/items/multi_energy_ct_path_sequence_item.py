# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT Path Sequence (0018,9379)."""

from __future__ import annotations

from dcmgen.model.fields import US, USn
from dcmgen.model.iod import Item


class MultienergyCTPathSequenceItem(Item):
    """Item of Multi-energy CT Path Sequence (0018,9379) (PS3.3 C.8.2.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """

    __slots__ = ()

    MultienergyCTPathIndex = US(0x0018_937A)
    ReferencedXRaySourceIndex = USn(0x0018_9377)
    ReferencedXRayDetectorIndex = USn(0x0018_9376)
