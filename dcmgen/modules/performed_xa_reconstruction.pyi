# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed XA Reconstruction Module."""

from dcmgen.items.performed_xa_reconstruction_reconstruction_protocol_element_sequence_item import (
    PerformedXAReconstructionReconstructionProtocolElementSequenceItem,
    PerformedXAReconstructionReconstructionProtocolElementSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PerformedXAReconstructionModule(Module):
    """Performed XA Reconstruction Module (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionProtocolElementSequence: Items[
            PerformedXAReconstructionReconstructionProtocolElementSequenceItem
        ] = ...,
    ) -> None: ...
    ReconstructionProtocolElementSequence: SQ[
        PerformedXAReconstructionReconstructionProtocolElementSequenceItems,
        PerformedXAReconstructionReconstructionProtocolElementSequenceItem,
    ]
    """Reconstruction Protocol Element Sequence (0018,9934), SQ, VM 1, Type 1.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
