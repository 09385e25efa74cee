# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Inventory Reference Macro."""

from __future__ import annotations

from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import SQ, UI

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.access_end_points_macro import AccessEndPointsMacro


class InventoryReferenceMacro(StoredFileAccessMacro):
    """Inventory Reference Macro (PS3.3 C.38.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1 (PS3.3 C.38.2.3)."""
    ReferencedSOPInstanceUID: UI = UI(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1 (PS3.3 C.38.2.3)."""
    InventoryAccessEndPointsSequence: SQ[AccessEndPointsMacro] = SQ(0x0008_0420, "AccessEndPointsMacro")
    """Inventory Access End Points Sequence (0008,0420), VM 1, Type 3 (PS3.3 C.38.2.3)."""
    IncorporatedInventoryInstanceSequence: SQ[InventoryReferenceMacro] = SQ(0x0008_0422, "InventoryReferenceMacro")
    """Incorporated Inventory Instance Sequence (0008,0422), VM 1, Type 1C (PS3.3 C.38.2.3)."""
