# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Assertion Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, DT_, SQ, UI, UT_
from dcmgen.model.iod import Macro


class AssertionMacro(Macro):
    """Assertion Macro (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    __slots__ = ()

    AssertionCodeSequence = SQ(0x0044_0101, "CodeSequenceMacro")
    AssertionUID = UI(0x0044_0102)
    AsserterIdentificationSequence = SQ(0x0044_0103, "IdentifiedPersonOrDeviceMacro")
    AssertionDateTime = DT(0x0044_0104)
    AssertionExpirationDateTime = DT_(0x0044_0105)
    AssertionComments = UT_(0x0044_0106)
    PertinentDocumentsSequence = SQ(0x0038_0100, "PertinentDocumentsSequenceItem")
    RelatedAssertionSequence = SQ(0x0044_0107, "RelatedAssertionSequenceItem")
