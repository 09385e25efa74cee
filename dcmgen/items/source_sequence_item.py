# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Source Sequence (300A,0210)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DA, DS, DS_, IS, LO, LO_, SH_, TM
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SourceSequenceItem(Item):
    """Item of Source Sequence (300A,0210) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    SourceNumber: IS = IS(0x300A_0212)
    """Source Number (300A,0212), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceSerialNumber: LO_ = LO_(0x3008_0105)
    """Source Serial Number (3008,0105), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceModelID: SH_ = SH_(0x300A_021B)
    """Source Model ID (300A,021B), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceDescription: LO_ = LO_(0x300A_021C)
    """Source Description (300A,021C), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceType: CST[Literal["POINT", "LINE", "CYLINDER", "SPHERE"]] = CST(0x300A_0214)
    """Source Type (300A,0214), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceManufacturer: LO_ = LO_(0x300A_0216)
    """Source Manufacturer (300A,0216), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ActiveSourceDiameter: DS_ = DS_(0x300A_0218)
    """Active Source Diameter (300A,0218), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ActiveSourceLength: DS_ = DS_(0x300A_021A)
    """Active Source Length (300A,021A), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceEncapsulationNominalThickness: DS_ = DS_(0x300A_0222)
    """Source Encapsulation Nominal Thickness (300A,0222), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceEncapsulationNominalTransmission: DS_ = DS_(0x300A_0224)
    """Source Encapsulation Nominal Transmission (300A,0224), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceIsotopeName: LO = LO(0x300A_0226)
    """Source Isotope Name (300A,0226), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceIsotopeHalfLife: DS = DS(0x300A_0228)
    """Source Isotope Half Life (300A,0228), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceStrengthUnits: CS[Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"]] = CS(0x300A_0229)
    """Source Strength Units (300A,0229), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    ReferenceAirKermaRate: DS = DS(0x300A_022A)
    """Reference Air Kerma Rate (300A,022A), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceStrength: DS = DS(0x300A_022B)
    """Source Strength (300A,022B), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceStrengthReferenceDate: DA = DA(0x300A_022C)
    """Source Strength Reference Date (300A,022C), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceStrengthReferenceTime: TM = TM(0x300A_022E)
    """Source Strength Reference Time (300A,022E), VM 1, Type 1 (PS3.3 C.8.8.15)."""
