# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Inventory Module."""

from __future__ import annotations

from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.model.fields import CS, DA, LT_, SQ, TM, UI, UL, UV
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.access_end_points_macro import AccessEndPointsMacro
    from dcmgen.items.inventoried_studies_sequence_item import InventoriedStudiesSequenceItem
    from dcmgen.items.inventory_reference_macro import InventoryReferenceMacro


class InventoryModule(ScopeOfInventoryMacro, Module):
    """Inventory Module (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.38.1)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.38.1)."""
    TransactionUID: UI = UI(0x0008_1195)
    """Transaction UID (0008,1195), VM 1, Type 1C (PS3.3 C.38.1)."""
    InventoryPurpose: LT_ = LT_(0x0008_0401)
    """Inventory Purpose (0008,0401), VM 1, Type 2 (PS3.3 C.38.1)."""
    InventoryInstanceDescription: LT_ = LT_(0x0008_0402)
    """Inventory Instance Description (0008,0402), VM 1, Type 3 (PS3.3 C.38.1)."""
    InventoryLevel: CS[Literal["STUDY", "SERIES", "INSTANCE"]] = CS(0x0008_0403)
    """Inventory Level (0008,0403), VM 1, Type 1 (PS3.3 C.38.1)."""
    InventoryCompletionStatus: CS = CS(0x0008_0426)
    """Inventory Completion Status (0008,0426), VM 1, Type 1 (PS3.3 C.38.1)."""
    NumberOfStudyRecordsInInstance: UL = UL(0x0008_0427)
    """Number of Study Records in Instance (0008,0427), VM 1, Type 1 (PS3.3 C.38.1)."""
    TotalNumberOfStudyRecords: UV = UV(0x0008_0428)
    """Total Number of Study Records (0008,0428), VM 1, Type 1 (PS3.3 C.38.1)."""
    InventoryAccessEndPointsSequence: SQ[AccessEndPointsMacro] = SQ(0x0008_0420, "AccessEndPointsMacro")
    """Inventory Access End Points Sequence (0008,0420), VM 1, Type 3 (PS3.3 C.38.1)."""
    StudyAccessEndPointsSequence: SQ[AccessEndPointsMacro] = SQ(0x0008_0421, "AccessEndPointsMacro")
    """Study Access End Points Sequence (0008,0421), VM 1, Type 3 (PS3.3 C.38.1)."""
    IncorporatedInventoryInstanceSequence: SQ[InventoryReferenceMacro] = SQ(0x0008_0422, "InventoryReferenceMacro")
    """Incorporated Inventory Instance Sequence (0008,0422), VM 1, Type 2 (PS3.3 C.38.1)."""
    InventoriedStudiesSequence: SQ[InventoriedStudiesSequenceItem] = SQ(0x0008_0423, "InventoriedStudiesSequenceItem")
    """Inventoried Studies Sequence (0008,0423), VM 1, Type 2 (PS3.3 C.38.1)."""
