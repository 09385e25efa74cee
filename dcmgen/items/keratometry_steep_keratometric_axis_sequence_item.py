# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Steep Keratometric Axis Sequence (0046,0074)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class KeratometrySteepKeratometricAxisSequenceItem(Item):
    """Item of Steep Keratometric Axis Sequence (0046,0074) (PS3.3 C.8.25.16.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """

    __slots__ = ()

    RadiusOfCurvature = FD(0x0046_0075)
    KeratometricPower = FD_(0x0046_0076)
    KeratometricAxis = FD_(0x0046_0077)
