# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Storage Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Macro


class StorageMacro(Macro):
    """Storage Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI(0x0008_1150)
    DICOMStorageSequence = SQ(0x0040_4071, "DICOMStorageSequenceItem")
    STOWRSStorageSequence = SQ(0x0040_4072, "STOWRSStorageSequenceItem")
    XDSStorageSequence = SQ(0x0040_4074, "XDSStorageSequenceItem")
