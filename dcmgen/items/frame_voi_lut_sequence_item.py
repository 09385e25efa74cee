# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame VOI LUT Sequence (0028,9132)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DSn, LOTn
from dcmgen.model.iod import Item


class FrameVOILUTSequenceItem(Item):
    """Item of Frame VOI LUT Sequence (0028,9132) (PS3.3 C.7.6.16.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """

    __slots__ = ()

    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    WindowCenterWidthExplanation = LOTn(0x0028_1055)
    VOILUTFunction = CST_(0x0028_1056)
