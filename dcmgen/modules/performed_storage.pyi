# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed Storage Module."""

from dcmgen.items.storage_protocol_element_sequence_item import (
    StorageProtocolElementSequenceItem,
    StorageProtocolElementSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PerformedStorageModule(Module):
    """Performed Storage Module (PS3.3 C.34.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """

    def __init__(
        self,
        /,
        *,
        StorageProtocolElementSequence: Items[StorageProtocolElementSequenceItem] = ...,
    ) -> None: ...
    StorageProtocolElementSequence: SQ[StorageProtocolElementSequenceItems, StorageProtocolElementSequenceItem]
    """Storage Protocol Element Sequence (0018,9936), SQ, VM 1, Type 1.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
