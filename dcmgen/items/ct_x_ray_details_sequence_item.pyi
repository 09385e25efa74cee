# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    DS,
    FL,
    FL_,
    SHT,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    FL_Value,
    FLn,
    FLnValue,
    FLValue,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.8.15.3.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        FilterType: Literal["WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE"] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"]
        | AnyText
        | None = ...,
        EnergyWeightingFactor: FLValue = ...,
        ReferencedPathIndex: USnValue = ...,
        CalciumScoringMassFactorPatient: FL_Value = ...,
        CalciumScoringMassFactorDevice: FLnValue = ...,
    ) -> None: ...
    ReferencedPathIndex: USn
    """Referenced Path Index (0018,9378), US, VM 1-n, Type 1C.

    Required if Multi-energy CT Acquisition is YES. Not allowed otherwise.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    FilterType: SHT[Literal["WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE"]]
    """Filter Type (0018,1160), SH, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    Defined Terms: WEDGE, BUTTERFLY, MULTIPLE, FLAT, SHAPED, NONE.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 1C.

    Required if (Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL) and Filter Type is
    not NONE. May be present otherwise.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD, MIXED.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    CalciumScoringMassFactorPatient: FL_
    """Calcium Scoring Mass Factor Patient (0018,9351), FL, VM 1, Type 3.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    CalciumScoringMassFactorDevice: FLn
    """Calcium Scoring Mass Factor Device (0018,9352), FL, VM 3, Type 3.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """
    EnergyWeightingFactor: FL
    """Energy Weighting Factor (0018,9353), FL, VM 1, Type 1C.

    Required if Frame Type Value 4 of this frame is ENERGY_PROP_WT or Image Type Value 4 is ENERGY_PROP_WT. May be
    present otherwise.

    PS3.3 C.8.15.3.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """

class CTXRayDetailsSequenceItems(Sequence[CTXRayDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
        FilterType: Literal["WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE"] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"]
        | AnyText
        | None = ...,
        EnergyWeightingFactor: FLValue = ...,
        ReferencedPathIndex: USnValue = ...,
        CalciumScoringMassFactorPatient: FL_Value = ...,
        CalciumScoringMassFactorDevice: FLnValue = ...,
    ) -> CTXRayDetailsSequenceItem: ...
