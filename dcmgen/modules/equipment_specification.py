# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Equipment Specification Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.model_specification_sequence_item import ModelSpecificationSequenceItem


class EquipmentSpecificationModule(Module):
    """Equipment Specification Module (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    __slots__ = ()

    EquipmentModality: CS = CS(0x0008_0221)
    """Equipment Modality (0008,0221), VM 1, Type 1 (PS3.3 C.34.6)."""
    ModelSpecificationSequence: SQ[ModelSpecificationSequenceItem] = SQ(0x0018_9912, "ModelSpecificationSequenceItem")
    """Model Specification Sequence (0018,9912), VM 1, Type 3 (PS3.3 C.34.6)."""
