# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Inventory Module."""

from __future__ import annotations

from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.model.fields import CS, DA, LT_, SQ, TM, UI, UL, UV
from dcmgen.model.iod import Module


class InventoryModule(ScopeOfInventoryMacro, Module):
    """Inventory Module (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    TransactionUID = UI(0x0008_1195)
    InventoryPurpose = LT_(0x0008_0401)
    InventoryInstanceDescription = LT_(0x0008_0402)
    InventoryLevel = CS(0x0008_0403)
    InventoryCompletionStatus = CS(0x0008_0426)
    NumberOfStudyRecordsInInstance = UL(0x0008_0427)
    TotalNumberOfStudyRecords = UV(0x0008_0428)
    InventoryAccessEndPointsSequence = SQ(0x0008_0420, "AccessEndPointsMacro")
    StudyAccessEndPointsSequence = SQ(0x0008_0421, "AccessEndPointsMacro")
    IncorporatedInventoryInstanceSequence = SQ(0x0008_0422, "InventoryReferenceMacro")
    InventoriedStudiesSequence = SQ(0x0008_0423, "InventoriedStudiesSequenceItem")
