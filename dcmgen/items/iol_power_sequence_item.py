# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of IOL Power Sequence (0022,1090)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL, LO_, SQ
from dcmgen.model.iod import Item


class IOLPowerSequenceItem(Item):
    """Item of IOL Power Sequence (0022,1090) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    IOLPower = FL(0x0022_1053)
    ToricIOLPowerSequence = SQ(0x0022_1047, "CalculatedToricPowerMacro")
    PredictedRefractiveError = FL(0x0022_1054)
    PredictedToricErrorSequence = SQ(0x0022_1048, "CalculatedToricPowerMacro")
    ImplantPartNumber = LO_(0x0022_1097)
    PreSelectedForImplantation = CS_(0x0022_1049)
