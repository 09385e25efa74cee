# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Respiratory Synchronization Macro."""

from dcmgen.items.respiratory_synchronization_sequence_item import (
    RespiratorySynchronizationSequenceItem,
    RespiratorySynchronizationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RespiratorySynchronizationMacro(Macro):
    """Respiratory Synchronization Macro (PS3.3 C.7.6.16.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """

    def __init__(
        self,
        /,
        *,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
    ) -> None: ...
    RespiratorySynchronizationSequence: SQ[
        RespiratorySynchronizationSequenceItems, RespiratorySynchronizationSequenceItem
    ]
    """Respiratory Synchronization Sequence (0020,9253), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
