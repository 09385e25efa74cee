# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Recorded Source Sequence (3008,0100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DA, DS, IS, LO, LO_, SH_, TM
from dcmgen.model.iod import Item


class RecordedSourceSequenceItem(Item):
    """Item of Recorded Source Sequence (3008,0100) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    SourceNumber = IS(0x300A_0212)
    SourceType = CST(0x300A_0214)
    SourceModelID = SH_(0x300A_021B)
    SourceManufacturer = LO_(0x300A_0216)
    SourceSerialNumber = LO_(0x3008_0105)
    SourceIsotopeName = LO(0x300A_0226)
    SourceIsotopeHalfLife = DS(0x300A_0228)
    SourceStrengthUnits = CS(0x300A_0229)
    ReferenceAirKermaRate = DS(0x300A_022A)
    SourceStrength = DS(0x300A_022B)
    SourceStrengthReferenceDate = DA(0x300A_022C)
    SourceStrengthReferenceTime = TM(0x300A_022E)
