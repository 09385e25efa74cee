# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Approval Sequence (0044,0100)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import AssertionMacro


class ApprovalSequenceItem(AssertionMacro, Item):
    """Item of Approval Sequence (0044,0100) (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    __slots__ = ()

    InstitutionCodeSequence = SQ(0x0008_0082, "CodeSequenceMacro")
    ClinicalTrialProtocolID = LO(0x0012_0020)
