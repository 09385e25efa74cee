# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Sequence (300A,0210)."""

from typing import Literal

from dcmgen.model.fields import (
    CS,
    CST,
    DA,
    DS,
    DS_,
    IS,
    LO,
    LO_,
    SH_,
    TM,
    AnyText,
    DAValue,
    DS_Value,
    DSValue,
    ISValue,
    LO_Value,
    LOValue,
    SH_Value,
    TMValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceSequenceItem(Item):
    """Item of Source Sequence (300A,0210) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        SourceNumber: ISValue = ...,
        SourceType: Literal["POINT", "LINE", "CYLINDER", "SPHERE"] | AnyText = ...,
        SourceIsotopeName: LOValue = ...,
        SourceIsotopeHalfLife: DSValue = ...,
        ReferenceAirKermaRate: DSValue = ...,
        SourceStrengthReferenceDate: DAValue = ...,
        SourceStrengthReferenceTime: TMValue = ...,
        SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] = ...,
        SourceStrength: DSValue = ...,
        SourceSerialNumber: LO_Value = ...,
        MaterialID: SH_Value = ...,
        SourceManufacturer: LO_Value = ...,
        ActiveSourceDiameter: DS_Value = ...,
        ActiveSourceLength: DS_Value = ...,
        SourceModelID: SH_Value = ...,
        SourceDescription: LO_Value = ...,
        SourceEncapsulationNominalThickness: DS_Value = ...,
        SourceEncapsulationNominalTransmission: DS_Value = ...,
    ) -> None: ...
    SourceNumber: IS
    """Source Number (300A,0212), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceSerialNumber: LO_
    """Source Serial Number (3008,0105), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceModelID: SH_
    """Source Model ID (300A,021B), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceDescription: LO_
    """Source Description (300A,021C), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceType: CST[Literal["POINT", "LINE", "CYLINDER", "SPHERE"]]
    """Source Type (300A,0214), CS, VM 1, Type 1.

    Defined Terms: POINT, LINE, CYLINDER, SPHERE.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceManufacturer: LO_
    """Source Manufacturer (300A,0216), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ActiveSourceDiameter: DS_
    """Active Source Diameter (300A,0218), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ActiveSourceLength: DS_
    """Active Source Length (300A,021A), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceEncapsulationNominalThickness: DS_
    """Source Encapsulation Nominal Thickness (300A,0222), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceEncapsulationNominalTransmission: DS_
    """Source Encapsulation Nominal Transmission (300A,0224), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceIsotopeName: LO
    """Source Isotope Name (300A,0226), LO, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceIsotopeHalfLife: DS
    """Source Isotope Half Life (300A,0228), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceStrengthUnits: CS[Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"]]
    """Source Strength Units (300A,0229), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: AIR_KERMA_RATE, DOSE_RATE_WATER.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferenceAirKermaRate: DS
    """Reference Air Kerma Rate (300A,022A), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceStrength: DS
    """Source Strength (300A,022B), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceStrengthReferenceDate: DA
    """Source Strength Reference Date (300A,022C), DA, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceStrengthReferenceTime: TM
    """Source Strength Reference Time (300A,022E), TM, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class SourceSequenceItems(Sequence[SourceSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceNumber: ISValue = ...,
        SourceType: Literal["POINT", "LINE", "CYLINDER", "SPHERE"] | AnyText = ...,
        SourceIsotopeName: LOValue = ...,
        SourceIsotopeHalfLife: DSValue = ...,
        ReferenceAirKermaRate: DSValue = ...,
        SourceStrengthReferenceDate: DAValue = ...,
        SourceStrengthReferenceTime: TMValue = ...,
        SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] = ...,
        SourceStrength: DSValue = ...,
        SourceSerialNumber: LO_Value = ...,
        MaterialID: SH_Value = ...,
        SourceManufacturer: LO_Value = ...,
        ActiveSourceDiameter: DS_Value = ...,
        ActiveSourceLength: DS_Value = ...,
        SourceModelID: SH_Value = ...,
        SourceDescription: LO_Value = ...,
        SourceEncapsulationNominalThickness: DS_Value = ...,
        SourceEncapsulationNominalTransmission: DS_Value = ...,
    ) -> SourceSequenceItem: ...
