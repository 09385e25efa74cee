# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT Additional X-Ray Source Sequence (0018,9360)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FD, FL, SH, CSTn, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem(Item):
    """Item of CT Additional X-Ray Source Sequence (0018,9360) (PS3.3 C.8.15.3.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """

    __slots__ = ()

    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.8.15.3.11)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1 (PS3.3 C.8.15.3.11)."""
    DataCollectionDiameter: DS = DS(0x0018_0090)
    """Data Collection Diameter (0018,0090), VM 1, Type 1 (PS3.3 C.8.15.3.11)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.8.15.3.11)."""
    FilterType: SH = SH(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 1 (PS3.3 C.8.15.3.11)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]] = CSTn(
        0x0018_7050
    )
    """Filter Material (0018,7050), VM 1-n, Type 1 (PS3.3 C.8.15.3.11)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.8.15.3.11)."""
    EnergyWeightingFactor: FL = FL(0x0018_9353)
    """Energy Weighting Factor (0018,9353), VM 1, Type 1C (PS3.3 C.8.15.3.11)."""
