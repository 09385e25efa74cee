# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Real-Time Bulk Data Flow Sequence (0034,000A)."""

from __future__ import annotations

from dcmgen.model.fields import OB, SQ, UI, UL
from dcmgen.model.iod import Item


class RealTimeBulkDataFlowSequenceItem(Item):
    """Item of Real-Time Bulk Data Flow Sequence (0034,000A) (PS3.3 C.7.6.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

    __slots__ = ()

    SourceIdentifier = OB(0x0034_0005)
    FlowIdentifierSequence = SQ(0x0034_0001, "FlowIdentifierSequenceItem")


class FlowIdentifierSequenceItem(Item):
    """Item of Flow Identifier Sequence (0034,0001) (PS3.3 C.7.6.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

    __slots__ = ()

    FlowIdentifier = OB(0x0034_0002)
    FlowTransferSyntaxUID = UI(0x0034_0003)
    FlowRTPSamplingRate = UL(0x0034_0004)
