# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Acquisition Protocol Element Specification Sequence (0018,991F)."""

from dcmgen.items.parameters_specification_sequence_item import (
    ParametersSpecificationSequenceItem,
    ParametersSpecificationSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AcquisitionProtocolElementSpecificationSequenceItem(Item):
    """Item of Acquisition Protocol Element Specification Sequence (0018,991F) (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

    def __init__(
        self,
        /,
        *,
        ProtocolElementNumber: USValue = ...,
        ParametersSpecificationSequence: Items[ParametersSpecificationSequenceItem] = ...,
    ) -> None: ...
    ProtocolElementNumber: US
    """Protocol Element Number (0018,9921), US, VM 1, Type 1.

    PS3.3 C.34.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """
    ParametersSpecificationSequence: SQ[ParametersSpecificationSequenceItems, ParametersSpecificationSequenceItem]
    """Parameters Specification Sequence (0018,9913), SQ, VM 1, Type 3.

    PS3.3 C.34.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

class AcquisitionProtocolElementSpecificationSequenceItems(
    Sequence[AcquisitionProtocolElementSpecificationSequenceItem]
):
    def add(
        self,
        /,
        *,
        ProtocolElementNumber: USValue = ...,
        ParametersSpecificationSequence: Items[ParametersSpecificationSequenceItem] = ...,
    ) -> AcquisitionProtocolElementSpecificationSequenceItem: ...
