# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Transmit Coil Sequence (0018,9049)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH
from dcmgen.model.iod import Item


class MRTransmitCoilSequenceItem(Item):
    """Item of MR Transmit Coil Sequence (0018,9049) (PS3.3 C.8.13.5.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

    __slots__ = ()

    TransmitCoilName = SH(0x0018_1251)
    TransmitCoilManufacturerName = LO_(0x0018_9050)
    TransmitCoilType = CST(0x0018_9051)
