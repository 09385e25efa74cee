# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Original Image Sequence (2130,00C0)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UI_
from dcmgen.model.iod import Item


class OriginalImageSequenceItem(Item):
    """Item of Original Image Sequence (2130,00C0) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.13.5)."""
    SeriesInstanceUID: UI_ = UI_(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1 (PS3.3 C.13.5)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.13.5)."""
    ReferencedSOPClassUID: UI_ = UI_(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1 (PS3.3 C.13.5)."""
    ReferencedSOPInstanceUID: UI_ = UI_(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1 (PS3.3 C.13.5)."""
