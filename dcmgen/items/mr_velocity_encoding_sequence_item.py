# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Velocity Encoding Sequence (0018,9197)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FDn
from dcmgen.model.iod import Item


class MRVelocityEncodingSequenceItem(Item):
    """Item of MR Velocity Encoding Sequence (0018,9197) (PS3.3 C.8.13.5.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """

    __slots__ = ()

    VelocityEncodingDirection = FDn(0x0018_9090)
    VelocityEncodingMinimumValue = FD(0x0018_9091)
    VelocityEncodingMaximumValue = FD(0x0018_9217)
