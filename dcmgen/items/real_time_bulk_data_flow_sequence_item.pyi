# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Real-Time Bulk Data Flow Sequence (0034,000A)."""

from dcmgen.model.fields import OB, SQ, UI, UL, Items, OBValue, UIValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FlowIdentifierSequenceItem(Item):
    """Item of Flow Identifier Sequence (0034,0001) (PS3.3 C.7.6.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

    def __init__(
        self,
        /,
        *,
        FlowIdentifier: OBValue = ...,
        FlowTransferSyntaxUID: UIValue = ...,
        FlowRTPSamplingRate: ULValue = ...,
    ) -> None: ...
    FlowIdentifier: OB
    """Flow Identifier (0034,0002), OB, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """
    FlowTransferSyntaxUID: UI
    """Flow Transfer Syntax UID (0034,0003), UI, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """
    FlowRTPSamplingRate: UL
    """Flow RTP Sampling Rate (0034,0004), UL, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

class FlowIdentifierSequenceItems(Sequence[FlowIdentifierSequenceItem]):
    def add(
        self,
        /,
        *,
        FlowIdentifier: OBValue = ...,
        FlowTransferSyntaxUID: UIValue = ...,
        FlowRTPSamplingRate: ULValue = ...,
    ) -> FlowIdentifierSequenceItem: ...

class RealTimeBulkDataFlowSequenceItem(Item):
    """Item of Real-Time Bulk Data Flow Sequence (0034,000A) (PS3.3 C.7.6.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

    def __init__(
        self,
        /,
        *,
        FlowIdentifierSequence: Items[FlowIdentifierSequenceItem] = ...,
        SourceIdentifier: OBValue = ...,
    ) -> None: ...
    SourceIdentifier: OB
    """Source Identifier (0034,0005), OB, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """
    FlowIdentifierSequence: SQ[FlowIdentifierSequenceItems, FlowIdentifierSequenceItem]
    """Flow Identifier Sequence (0034,0001), SQ, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

class RealTimeBulkDataFlowSequenceItems(Sequence[RealTimeBulkDataFlowSequenceItem]):
    def add(
        self,
        /,
        *,
        FlowIdentifierSequence: Items[FlowIdentifierSequenceItem] = ...,
        SourceIdentifier: OBValue = ...,
    ) -> RealTimeBulkDataFlowSequenceItem: ...
