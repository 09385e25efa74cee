# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL, FL_, SHT, CSTn, DSn, FLn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.8.15.3.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """

    __slots__ = ()

    ReferencedPathIndex: USn = USn(0x0018_9378)
    """Referenced Path Index (0018,9378), VM 1-n, Type 1C (PS3.3 C.8.15.3.9)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1C (PS3.3 C.8.15.3.9)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1C (PS3.3 C.8.15.3.9)."""
    FilterType: SHT[Literal["WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE"]] = SHT(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 1C (PS3.3 C.8.15.3.9)."""
    FilterMaterial: CSTn[
        Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"]
    ] = CSTn(0x0018_7050)
    """Filter Material (0018,7050), VM 1-n, Type 1C (PS3.3 C.8.15.3.9)."""
    CalciumScoringMassFactorPatient: FL_ = FL_(0x0018_9351)
    """Calcium Scoring Mass Factor Patient (0018,9351), VM 1, Type 3 (PS3.3 C.8.15.3.9)."""
    CalciumScoringMassFactorDevice: FLn = FLn(0x0018_9352)
    """Calcium Scoring Mass Factor Device (0018,9352), VM 3, Type 3 (PS3.3 C.8.15.3.9)."""
    EnergyWeightingFactor: FL = FL(0x0018_9353)
    """Energy Weighting Factor (0018,9353), VM 1, Type 1C (PS3.3 C.8.15.3.9)."""
