# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Inventory Reference Macro."""

from __future__ import annotations

from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import SQ, UI


class InventoryReferenceMacro(StoredFileAccessMacro):
    """Inventory Reference Macro (PS3.3 C.38.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    InventoryAccessEndPointsSequence = SQ(0x0008_0420, "AccessEndPointsMacro")
    IncorporatedInventoryInstanceSequence = SQ(0x0008_0422, "InventoryReferenceMacro")
