# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Camera Position Group Sequence (0034,000B)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FDn
from dcmgen.model.iod import Item


class CameraPositionGroupSequenceItem(Item):
    """Item of Camera Position Group Sequence (0034,000B) (PS3.3 C.7.6.16.2.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

    __slots__ = ()

    RenderProjection = CS(0x0070_1602)
    ViewpointPosition = FDn(0x0070_1603)
    ViewpointLookAtPoint = FDn(0x0070_1604)
    ViewpointUpDirection = FDn(0x0070_1605)
    RenderFieldOfView = FDn(0x0070_1606)
