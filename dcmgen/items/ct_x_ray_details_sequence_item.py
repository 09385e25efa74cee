# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL, FL_, SHT, CSTn, DSn, FLn, USn
from dcmgen.model.iod import Item


class CTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.8.15.3.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.9.html
    """

    __slots__ = ()

    ReferencedPathIndex = USn(0x0018_9378)
    KVP = DS(0x0018_0060)
    FocalSpots = DSn(0x0018_1190)
    FilterType = SHT(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    CalciumScoringMassFactorPatient = FL_(0x0018_9351)
    CalciumScoringMassFactorDevice = FLn(0x0018_9352)
    EnergyWeightingFactor = FL(0x0018_9353)
