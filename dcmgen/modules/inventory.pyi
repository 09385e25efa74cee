# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Inventory Module."""

from typing import Literal

from dcmgen.items.access_end_points_macro import AccessEndPointsMacro, AccessEndPointsMacros
from dcmgen.items.inventoried_studies_sequence_item import (
    InventoriedStudiesSequenceItem,
    InventoriedStudiesSequenceItems,
)
from dcmgen.items.inventory_reference_macro import InventoryReferenceMacro, InventoryReferenceMacros
from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.items.scope_of_inventory_sequence_item import ScopeOfInventorySequenceItem
from dcmgen.model.fields import (
    CS,
    DA,
    LT_,
    SQ,
    TM,
    UI,
    UL,
    UV,
    CSValue,
    DAValue,
    Items,
    LT_Value,
    TMValue,
    UIValue,
    ULValue,
    UVValue,
)
from dcmgen.model.iod import Module

class InventoryModule(ScopeOfInventoryMacro, Module):
    """Inventory Module (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InventoryLevel: Literal["STUDY", "SERIES", "INSTANCE"] = ...,
        InventoryCompletionStatus: CSValue = ...,
        NumberOfStudyRecordsInInstance: ULValue = ...,
        TotalNumberOfStudyRecords: UVValue = ...,
        TransactionUID: UIValue = ...,
        ScopeOfInventorySequence: Items[ScopeOfInventorySequenceItem] = ...,
        InventoryPurpose: LT_Value = ...,
        IncorporatedInventoryInstanceSequence: Items[InventoryReferenceMacro] = ...,
        InventoriedStudiesSequence: Items[InventoriedStudiesSequenceItem] = ...,
        InventoryInstanceDescription: LT_Value = ...,
        InventoryAccessEndPointsSequence: Items[AccessEndPointsMacro] = ...,
        StudyAccessEndPointsSequence: Items[AccessEndPointsMacro] = ...,
    ) -> None: ...
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    TransactionUID: UI
    """Transaction UID (0008,1195), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoryPurpose: LT_
    """Inventory Purpose (0008,0401), LT, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoryInstanceDescription: LT_
    """Inventory Instance Description (0008,0402), LT, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoryLevel: CS[Literal["STUDY", "SERIES", "INSTANCE"]]
    """Inventory Level (0008,0403), CS, VM 1, Type 1.

    Enumerated Values: STUDY, SERIES, INSTANCE.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoryCompletionStatus: CS
    """Inventory Completion Status (0008,0426), CS, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    NumberOfStudyRecordsInInstance: UL
    """Number of Study Records in Instance (0008,0427), UL, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    TotalNumberOfStudyRecords: UV
    """Total Number of Study Records (0008,0428), UV, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoryAccessEndPointsSequence: SQ[AccessEndPointsMacros, AccessEndPointsMacro]
    """Inventory Access End Points Sequence (0008,0420), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyAccessEndPointsSequence: SQ[AccessEndPointsMacros, AccessEndPointsMacro]
    """Study Access End Points Sequence (0008,0421), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    IncorporatedInventoryInstanceSequence: SQ[InventoryReferenceMacros, InventoryReferenceMacro]
    """Incorporated Inventory Instance Sequence (0008,0422), SQ, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoriedStudiesSequence: SQ[InventoriedStudiesSequenceItems, InventoriedStudiesSequenceItem]
    """Inventoried Studies Sequence (0008,0423), SQ, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
