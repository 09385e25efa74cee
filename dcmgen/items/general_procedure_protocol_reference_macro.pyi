# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Procedure Protocol Reference Macro."""

from dcmgen.items.referenced_defined_protocol_sequence_item import (
    ReferencedDefinedProtocolSequenceItem,
    ReferencedDefinedProtocolSequenceItems,
)
from dcmgen.items.referenced_performed_protocol_sequence_item import (
    ReferencedPerformedProtocolSequenceItem,
    ReferencedPerformedProtocolSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class GeneralProcedureProtocolReferenceMacro(Macro):
    """General Procedure Protocol Reference Macro (PS3.3 10.41).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
    ) -> None: ...
    ReferencedDefinedProtocolSequence: SQ[ReferencedDefinedProtocolSequenceItems, ReferencedDefinedProtocolSequenceItem]
    """Referenced Defined Protocol Sequence (0018,990C), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.41: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """
    ReferencedPerformedProtocolSequence: SQ[
        ReferencedPerformedProtocolSequenceItems, ReferencedPerformedProtocolSequenceItem
    ]
    """Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.41: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """
