# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Equipment Specification Module."""

from dcmgen.items.model_specification_sequence_item import (
    ModelSpecificationSequenceItem,
    ModelSpecificationSequenceItems,
)
from dcmgen.model.fields import CS, SQ, CSValue, Items
from dcmgen.model.iod import Module

class EquipmentSpecificationModule(Module):
    """Equipment Specification Module (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    def __init__(
        self,
        /,
        *,
        EquipmentModality: CSValue = ...,
        ModelSpecificationSequence: Items[ModelSpecificationSequenceItem] = ...,
    ) -> None: ...
    EquipmentModality: CS
    """Equipment Modality (0008,0221), CS, VM 1, Type 1.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    ModelSpecificationSequence: SQ[ModelSpecificationSequenceItems, ModelSpecificationSequenceItem]
    """Model Specification Sequence (0018,9912), SQ, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
