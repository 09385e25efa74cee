# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of X-Ray Geometry Sequence (0018,9476)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, FL
from dcmgen.model.iod import Item


class BreastXRayGeometryXRayGeometrySequenceItem(Item):
    """Item of X-Ray Geometry Sequence (0018,9476) (PS3.3 C.8.31.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """

    __slots__ = ()

    DistanceSourceToDetector: DS = DS(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 1C (PS3.3 C.8.31.4)."""
    DistanceSourceToPatient: DS = DS(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 1C (PS3.3 C.8.31.4)."""
    DistanceSourceToIsocenter: FL = FL(0x0018_9402)
    """Distance Source to Isocenter (0018,9402), VM 1, Type 1C (PS3.3 C.8.31.4)."""
    DistanceSourceToEntrance: DS_ = DS_(0x0040_0306)
    """Distance Source to Entrance (0040,0306), VM 1, Type 3 (PS3.3 C.8.31.4)."""
    EstimatedRadiographicMagnificationFactor: DS = DS(0x0018_1114)
    """Estimated Radiographic Magnification Factor (0018,1114), VM 1, Type 1 (PS3.3 C.8.31.4)."""
