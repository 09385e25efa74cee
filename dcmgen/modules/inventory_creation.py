# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Inventory Creation Module."""

from __future__ import annotations

from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import CS_, CST_, DT_, LT_, UI_, UR_, US_, UV_, AEn
from dcmgen.model.iod import Module


class InventoryCreationModule(ScopeOfInventoryMacro, StoredFileAccessMacro, Module):
    """Inventory Creation Module (PS3.3 C.38.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """

    __slots__ = ()

    TransactionUID = UI_(0x0008_1195)
    TransactionStatus = CST_(0x0008_0417)
    TransactionStatusComment = LT_(0x0008_0418)
    ExpirationDateTime = DT_(0x0008_0416)
    InventoryPurpose = LT_(0x0008_0401)
    InventoryLevel = CST_(0x0008_0403)
    ReferencedSOPClassUID = UI_(0x0008_1150)
    ReferencedSOPInstanceUID = UI_(0x0008_1155)
    RetrieveAETitle = AEn(0x0008_0054)
    RetrieveURL = UR_(0x0008_1190)
    StoredInstanceBaseURI = UR_(0x0008_0407)
    TotalNumberOfStudyRecords = UV_(0x0008_0428)
    RequestedStatusInterval = US_(0x0008_0414)
    RetainInstances = CS_(0x0008_0415)
