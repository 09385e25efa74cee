# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed CT Reconstruction Module."""

from dcmgen.items.reconstruction_protocol_element_sequence_item import (
    ReconstructionProtocolElementSequenceItem,
    ReconstructionProtocolElementSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PerformedCTReconstructionModule(Module):
    """Performed CT Reconstruction Module (PS3.3 C.34.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionProtocolElementSequence: Items[ReconstructionProtocolElementSequenceItem] = ...,
    ) -> None: ...
    ReconstructionProtocolElementSequence: SQ[
        ReconstructionProtocolElementSequenceItems, ReconstructionProtocolElementSequenceItem
    ]
    """Reconstruction Protocol Element Sequence (0018,9934), SQ, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
