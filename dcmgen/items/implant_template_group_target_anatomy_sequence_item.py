# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Implant Template Group Target Anatomy Sequence (0078,0028)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item


class ImplantTemplateGroupTargetAnatomySequenceItem(Item):
    """Item of Implant Template Group Target Anatomy Sequence (0078,0028) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    AnatomicRegionSequence = SQ(0x0008_2218, "CodeSequenceMacro")
