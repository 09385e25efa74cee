# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Velocity Encoding Acquisition Sequence (0018,9092)."""

from __future__ import annotations

from dcmgen.model.fields import FDn
from dcmgen.model.iod import Item


class VelocityEncodingAcquisitionSequenceItem(Item):
    """Item of Velocity Encoding Acquisition Sequence (0018,9092) (PS3.3 C.8.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

    __slots__ = ()

    VelocityEncodingDirection = FDn(0x0018_9090)
