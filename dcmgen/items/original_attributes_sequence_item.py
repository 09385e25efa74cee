# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Original Attributes Sequence (0400,0561)."""

from __future__ import annotations

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import CST, DT, LO, LO_, OB, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.model.dataset import Dataset


class OriginalAttributesSequenceItem(Item):
    """Item of Original Attributes Sequence (0400,0561) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    __slots__ = ()

    SourceOfPreviousValues: LO_ = LO_(0x0400_0564)
    """Source of Previous Values (0400,0564), VM 1, Type 2 (PS3.3 C.12.1.1.9)."""
    AttributeModificationDateTime: DT = DT(0x0400_0562)
    """Attribute Modification DateTime (0400,0562), VM 1, Type 1 (PS3.3 C.12.1.1.9)."""
    ModifyingSystem: LO = LO(0x0400_0563)
    """Modifying System (0400,0563), VM 1, Type 1 (PS3.3 C.12.1.1.9)."""
    ReasonForTheAttributeModification: CST[Literal["COERCE", "CORRECT", "CONVERT"]] = CST(0x0400_0565)
    """Reason for the Attribute Modification (0400,0565), VM 1, Type 1 (PS3.3 C.12.1.1.9)."""
    ModifiedAttributesSequence: SQ[Dataset] = SQ(0x0400_0550, "Dataset")
    """Modified Attributes Sequence (0400,0550), VM 1, Type 1 (PS3.3 C.12.1.1.9)."""
    NonconformingModifiedAttributesSequence: SQ[NonconformingModifiedAttributesSequenceItem] = SQ(
        0x0400_0551, "NonconformingModifiedAttributesSequenceItem"
    )
    """Nonconforming Modified Attributes Sequence (0400,0551), VM 1, Type 3 (PS3.3 C.12.1.1.9)."""


class NonconformingModifiedAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Nonconforming Modified Attributes Sequence (0400,0551) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    __slots__ = ()

    NonconformingDataElementValue: OB = OB(0x0400_0552)
    """Nonconforming Data Element Value (0400,0552), VM 1, Type 1 (PS3.3 C.12.1.1.9)."""
