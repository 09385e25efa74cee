# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Scope of Inventory Sequence (0008,0400)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SH, SQ, CSn
from dcmgen.model.iod import Item


class ScopeOfInventorySequenceItem(Item):
    """Item of Scope of Inventory Sequence (0008,0400) (PS3.3 C.38.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """

    __slots__ = ()

    ExtendedMatchingMechanisms = CSn(0x0008_040F)
    SpecificCharacterSet = CSn(0x0008_0005)
    TimezoneOffsetFromUTC = SH(0x0008_0201)
    QueryRetrieveLevel = CS(0x0008_0052)
    RangeMatchingSequence = SQ(0x0008_0410, "Dataset")
    ListOfUIDMatchingSequence = SQ(0x0008_0411, "Dataset")
    EmptyValueMatchingSequence = SQ(0x0008_0412, "Dataset")
    GeneralMatchingSequence = SQ(0x0008_0413, "Dataset")
