# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Defined Reconstruction Module."""

from dcmgen.items.reconstruction_protocol_element_specification_sequence_item import (
    ReconstructionProtocolElementSpecificationSequenceItem,
    ReconstructionProtocolElementSpecificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GeneralDefinedReconstructionModule(Module):
    """General Defined Reconstruction Module (PS3.3 C.34.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.11.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionProtocolElementSpecificationSequence: Items[
            ReconstructionProtocolElementSpecificationSequenceItem
        ] = ...,
    ) -> None: ...
    ReconstructionProtocolElementSpecificationSequence: SQ[
        ReconstructionProtocolElementSpecificationSequenceItems, ReconstructionProtocolElementSpecificationSequenceItem
    ]
    """Reconstruction Protocol Element Specification Sequence (0018,9933), SQ, VM 1, Type 1.

    PS3.3 C.34.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.11.html
    """
