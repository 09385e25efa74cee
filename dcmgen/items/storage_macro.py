# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Storage Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.dicom_storage_sequence_item import DICOMStorageSequenceItem
    from dcmgen.items.stow_rs_storage_sequence_item import STOWRSStorageSequenceItem
    from dcmgen.items.xds_storage_sequence_item import XDSStorageSequenceItem


class StorageMacro(Macro):
    """Storage Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1C (PS3.3 10.3)."""
    DICOMStorageSequence: SQ[DICOMStorageSequenceItem] = SQ(0x0040_4071, "DICOMStorageSequenceItem")
    """DICOM Storage Sequence (0040,4071), VM 1, Type 1C (PS3.3 10.3)."""
    STOWRSStorageSequence: SQ[STOWRSStorageSequenceItem] = SQ(0x0040_4072, "STOWRSStorageSequenceItem")
    """STOW-RS Storage Sequence (0040,4072), VM 1, Type 1C (PS3.3 10.3)."""
    XDSStorageSequence: SQ[XDSStorageSequenceItem] = SQ(0x0040_4074, "XDSStorageSequenceItem")
    """XDS Storage Sequence (0040,4074), VM 1, Type 1C (PS3.3 10.3)."""
