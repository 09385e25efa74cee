# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Additional X-Ray Source Sequence (0018,9360)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import DS, FD, FL, SH, AnyText, CSTn, DSn, DSnValue, DSValue, FDValue, FLValue, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem(Item):
    """Item of CT Additional X-Ray Source Sequence (0018,9360) (PS3.3 C.8.15.3.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
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
        ExposureInmAs: FDValue = ...,
        EnergyWeightingFactor: FLValue = ...,
    ) -> None: ...
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    FilterType: SH
    """Filter Type (0018,1160), SH, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 1.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
    EnergyWeightingFactor: FL
    """Energy Weighting Factor (0018,9353), FL, VM 1, Type 1C.

    Required if Frame Type Value 4 of this frame is ENERGY_PROP_WT. May be present otherwise.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """

class CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItems(
    Sequence[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem]
):
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
        ExposureInmAs: FDValue = ...,
        EnergyWeightingFactor: FLValue = ...,
    ) -> CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem: ...
