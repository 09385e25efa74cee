# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Related Assertion Sequence (0044,0107)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item


class RelatedAssertionSequenceItem(Item):
    """Item of Related Assertion Sequence (0044,0107) (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    __slots__ = ()

    ReferencedAssertionUID = UI(0x0044_0108)
