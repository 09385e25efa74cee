# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Actual Human Performers Sequence (0040,4035)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, PN_, SQ
from dcmgen.model.iod import Item


class ActualHumanPerformersSequenceItem(Item):
    """Item of Actual Human Performers Sequence (0040,4035) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    __slots__ = ()

    HumanPerformerCodeSequence = SQ(0x0040_4009, "CodeSequenceMacro")
    HumanPerformerName = PN_(0x0040_4037)
    HumanPerformerOrganization = LO_(0x0040_4036)
