# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Additional X-Ray Source Sequence (0018,9360)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    DS,
    FD,
    FD_,
    FL,
    SH,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    FD_Value,
    FDValue,
    FLValue,
    SHValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTAdditionalXRaySourceSequenceItem(Item):
    """Item of CT Additional X-Ray Source Sequence (0018,9360) (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        DataCollectionDiameter: DSValue = ...,
        FilterType: SHValue = ...,
        FocalSpots: DSnValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        EnergyWeightingFactor: FLValue = ...,
        ExposureInmAs: FD_Value = ...,
    ) -> None: ...
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FilterType: SH
    """Filter Type (0018,1160), SH, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 1.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    ExposureInmAs: FD_
    """Exposure in mAs (0018,9332), FD, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    EnergyWeightingFactor: FL
    """Energy Weighting Factor (0018,9353), FL, VM 1, Type 1C.

    Required if Code Value in Derivation Code Sequence is 113097. May be present otherwise.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

class CTAdditionalXRaySourceSequenceItems(Sequence[CTAdditionalXRaySourceSequenceItem]):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
        DataCollectionDiameter: DSValue = ...,
        FilterType: SHValue = ...,
        FocalSpots: DSnValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        EnergyWeightingFactor: FLValue = ...,
        ExposureInmAs: FD_Value = ...,
    ) -> CTAdditionalXRaySourceSequenceItem: ...
