# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Simulated Keratometric Cylinder Sequence (0046,0218)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item


class SimulatedKeratometricCylinderSequenceItem(Item):
    """Item of Simulated Keratometric Cylinder Sequence (0046,0218) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    KeratometricPower = FD(0x0046_0076)
    KeratometricAxis = FD(0x0046_0077)
