# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Original Attributes Sequence (0400,0561)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT, LO, LO_, OB, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import SelectorAttributeMacro


class OriginalAttributesSequenceItem(Item):
    """Item of Original Attributes Sequence (0400,0561) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    __slots__ = ()

    SourceOfPreviousValues = LO_(0x0400_0564)
    AttributeModificationDateTime = DT(0x0400_0562)
    ModifyingSystem = LO(0x0400_0563)
    ReasonForTheAttributeModification = CST(0x0400_0565)
    ModifiedAttributesSequence = SQ(0x0400_0550, "Dataset")
    NonconformingModifiedAttributesSequence = SQ(0x0400_0551, "NonconformingModifiedAttributesSequenceItem")


class NonconformingModifiedAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Nonconforming Modified Attributes Sequence (0400,0551) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    __slots__ = ()

    NonconformingDataElementValue = OB(0x0400_0552)
