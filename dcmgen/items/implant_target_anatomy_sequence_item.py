# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Implant Target Anatomy Sequence (0068,6230)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item


class ImplantTargetAnatomySequenceItem(Item):
    """Item of Implant Target Anatomy Sequence (0068,6230) (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    __slots__ = ()

    AnatomicRegionSequence = SQ(0x0008_2218, "CodeSequenceMacro")
