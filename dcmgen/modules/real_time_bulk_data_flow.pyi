# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Real-Time Bulk Data Flow Module."""

from dcmgen.items.real_time_bulk_data_flow_sequence_item import (
    RealTimeBulkDataFlowSequenceItem,
    RealTimeBulkDataFlowSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RealTimeBulkDataFlowModule(Module):
    """Real-Time Bulk Data Flow Module (PS3.3 C.7.6.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """

    def __init__(
        self,
        /,
        *,
        RealTimeBulkDataFlowSequence: Items[RealTimeBulkDataFlowSequenceItem] = ...,
    ) -> None: ...
    RealTimeBulkDataFlowSequence: SQ[RealTimeBulkDataFlowSequenceItems, RealTimeBulkDataFlowSequenceItem]
    """Real-Time Bulk Data Flow Sequence (0034,000A), SQ, VM 1, Type 1.

    PS3.3 C.7.6.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.26.html
    """
