# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Sequence (300A,0210)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DA, DS, DS_, IS, LO, LO_, SH_, TM
from dcmgen.model.iod import Item


class SourceSequenceItem(Item):
    """Item of Source Sequence (300A,0210) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    SourceNumber = IS(0x300A_0212)
    SourceSerialNumber = LO_(0x3008_0105)
    SourceModelID = SH_(0x300A_021B)
    SourceDescription = LO_(0x300A_021C)
    SourceType = CST(0x300A_0214)
    SourceManufacturer = LO_(0x300A_0216)
    ActiveSourceDiameter = DS_(0x300A_0218)
    ActiveSourceLength = DS_(0x300A_021A)
    MaterialID = SH_(0x300A_00E1)
    SourceEncapsulationNominalThickness = DS_(0x300A_0222)
    SourceEncapsulationNominalTransmission = DS_(0x300A_0224)
    SourceIsotopeName = LO(0x300A_0226)
    SourceIsotopeHalfLife = DS(0x300A_0228)
    SourceStrengthUnits = CS(0x300A_0229)
    ReferenceAirKermaRate = DS(0x300A_022A)
    SourceStrength = DS(0x300A_022B)
    SourceStrengthReferenceDate = DA(0x300A_022C)
    SourceStrengthReferenceTime = TM(0x300A_022E)
