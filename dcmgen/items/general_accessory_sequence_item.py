# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of General Accessory Sequence (300A,0420)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FL_, IS, LO_, SH, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class GeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    GeneralAccessoryNumber: IS = IS(0x300A_0424)
    """General Accessory Number (300A,0424), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    GeneralAccessoryID: SH = SH(0x300A_0421)
    """General Accessory ID (300A,0421), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    GeneralAccessoryDescription: ST_ = ST_(0x300A_0422)
    """General Accessory Description (300A,0422), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]] = CST_(0x300A_0423)
    """General Accessory Type (300A,0423), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    SourceToGeneralAccessoryDistance: FL_ = FL_(0x300A_0425)
    """Source to General Accessory Distance (300A,0425), VM 1, Type 3 (PS3.3 C.8.8.2)."""
