# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Additional X-Ray Source Sequence (0018,9360)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FD, FL, SH, CSTn, DSn
from dcmgen.model.iod import Item


class CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem(Item):
    """Item of CT Additional X-Ray Source Sequence (0018,9360) (PS3.3 C.8.15.3.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """

    __slots__ = ()

    KVP = DS(0x0018_0060)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    DataCollectionDiameter = DS(0x0018_0090)
    FocalSpots = DSn(0x0018_1190)
    FilterType = SH(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    ExposureInmAs = FD(0x0018_9332)
    EnergyWeightingFactor = FL(0x0018_9353)
