# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Transmit Coil Sequence (0018,9049)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRTransmitCoilSequenceItem(Item):
    """Item of MR Transmit Coil Sequence (0018,9049) (PS3.3 C.8.13.5.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

    __slots__ = ()

    TransmitCoilName: SH = SH(0x0018_1251)
    """Transmit Coil Name (0018,1251), VM 1, Type 1C (PS3.3 C.8.13.5.8)."""
    TransmitCoilManufacturerName: LO_ = LO_(0x0018_9050)
    """Transmit Coil Manufacturer Name (0018,9050), VM 1, Type 2C (PS3.3 C.8.13.5.8)."""
    TransmitCoilType: CST[Literal["BODY", "VOLUME", "SURFACE"]] = CST(0x0018_9051)
    """Transmit Coil Type (0018,9051), VM 1, Type 1C (PS3.3 C.8.13.5.8)."""
