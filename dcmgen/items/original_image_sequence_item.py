# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Original Image Sequence (2130,00C0)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UI_
from dcmgen.model.iod import Item


class OriginalImageSequenceItem(Item):
    """Item of Original Image Sequence (2130,00C0) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    StudyInstanceUID = UI_(0x0020_000D)
    SeriesInstanceUID = UI_(0x0020_000E)
    PatientID = LO_(0x0010_0020)
    ReferencedSOPClassUID = UI_(0x0008_1150)
    ReferencedSOPInstanceUID = UI_(0x0008_1155)
