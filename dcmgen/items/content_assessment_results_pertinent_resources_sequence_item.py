# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pertinent Resources Sequence (0038,0101)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UR
from dcmgen.model.iod import Item


class ContentAssessmentResultsPertinentResourcesSequenceItem(Item):
    """Item of Pertinent Resources Sequence (0038,0101) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    RetrieveURI = UR(0x0040_E010)
    ResourceDescription = LO_(0x0038_0102)
