# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Defined Storage Module."""

from dcmgen.items.storage_protocol_element_specification_sequence_item import (
    StorageProtocolElementSpecificationSequenceItem,
    StorageProtocolElementSpecificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class DefinedStorageModule(Module):
    """Defined Storage Module (PS3.3 C.34.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.13.html
    """

    def __init__(
        self,
        /,
        *,
        StorageProtocolElementSpecificationSequence: Items[StorageProtocolElementSpecificationSequenceItem] = ...,
    ) -> None: ...
    StorageProtocolElementSpecificationSequence: SQ[
        StorageProtocolElementSpecificationSequenceItems, StorageProtocolElementSpecificationSequenceItem
    ]
    """Storage Protocol Element Specification Sequence (0018,9935), SQ, VM 1, Type 1.

    PS3.3 C.34.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.13.html
    """
