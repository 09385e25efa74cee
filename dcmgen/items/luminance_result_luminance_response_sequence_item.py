# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Luminance Response Sequence (0028,701C)."""

from __future__ import annotations

from dcmgen.model.fields import FL_, US_, FLn
from dcmgen.model.iod import Item


class LuminanceResultLuminanceResponseSequenceItem(Item):
    """Item of Luminance Response Sequence (0028,701C) (PS3.3 C.32.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """

    __slots__ = ()

    DDLValue = US_(0x0028_7017)
    LuminanceValue = FL_(0x0028_701F)
    CIExyWhitePoint = FLn(0x0028_7018)
