# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Parameters Specification Sequence (0018,9913)."""

from __future__ import annotations

from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro
from dcmgen.model.fields import CS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ParametersSpecificationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Parameters Specification Sequence (0018,9913) (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

    __slots__ = ()

    ModifiableConstraintFlag: CS[Literal["YES", "NO"]] = CS(0x0082_0038)
    """Modifiable Constraint Flag (0082,0038), VM 1, Type 1C (PS3.3 C.34.9)."""
