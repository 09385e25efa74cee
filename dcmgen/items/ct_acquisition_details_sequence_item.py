# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT Acquisition Details Sequence (0018,9304)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FD, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CTAcquisitionDetailsSequenceItem(Item):
    """Item of CT Acquisition Details Sequence (0018,9304) (PS3.3 C.8.15.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """

    __slots__ = ()

    ReferencedPathIndex: USn = USn(0x0018_9378)
    """Referenced Path Index (0018,9378), VM 1-n, Type 1C (PS3.3 C.8.15.3.3)."""
    RotationDirection: CS[Literal["CW", "CC"]] = CS(0x0018_1140)
    """Rotation Direction (0018,1140), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    RevolutionTime: FD = FD(0x0018_9305)
    """Revolution Time (0018,9305), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    SingleCollimationWidth: FD = FD(0x0018_9306)
    """Single Collimation Width (0018,9306), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    TotalCollimationWidth: FD = FD(0x0018_9307)
    """Total Collimation Width (0018,9307), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    TableHeight: DS = DS(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    GantryDetectorTilt: DS = DS(0x0018_1120)
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
    DataCollectionDiameter: DS = DS(0x0018_0090)
    """Data Collection Diameter (0018,0090), VM 1, Type 1C (PS3.3 C.8.15.3.3)."""
