# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Parameters Specification Sequence (0018,9913)."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item
from dcmgen.model.parts import AttributeValueConstraintMacro


class ParametersSpecificationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Parameters Specification Sequence (0018,9913) (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

    __slots__ = ()

    ModifiableConstraintFlag = CS(0x0082_0038)
