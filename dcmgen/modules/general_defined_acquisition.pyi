# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Defined Acquisition Module."""

from dcmgen.items.acquisition_protocol_element_specification_sequence_item import (
    AcquisitionProtocolElementSpecificationSequenceItem,
    AcquisitionProtocolElementSpecificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GeneralDefinedAcquisitionModule(Module):
    """General Defined Acquisition Module (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionProtocolElementSpecificationSequence: Items[
            AcquisitionProtocolElementSpecificationSequenceItem
        ] = ...,
    ) -> None: ...
    AcquisitionProtocolElementSpecificationSequence: SQ[
        AcquisitionProtocolElementSpecificationSequenceItems, AcquisitionProtocolElementSpecificationSequenceItem
    ]
    """Acquisition Protocol Element Specification Sequence (0018,991F), SQ, VM 1, Type 1.

    PS3.3 C.34.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """
