# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of DICOM Storage Sequence (0040,4071)."""

from __future__ import annotations

from dcmgen.model.fields import AE
from dcmgen.model.iod import Item


class DICOMStorageSequenceItem(Item):
    """Item of DICOM Storage Sequence (0040,4071) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    DestinationAE = AE(0x2100_0140)
