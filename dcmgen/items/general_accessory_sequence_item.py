# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of General Accessory Sequence (300A,0420)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FL_, IS, LO_, SH, ST_
from dcmgen.model.iod import Item


class GeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    GeneralAccessoryNumber = IS(0x300A_0424)
    GeneralAccessoryID = SH(0x300A_0421)
    GeneralAccessoryDescription = ST_(0x300A_0422)
    GeneralAccessoryType = CST_(0x300A_0423)
    AccessoryCode = LO_(0x300A_00F9)
    SourceToGeneralAccessoryDistance = FL_(0x300A_0425)
