# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Collimator Shape Sequence (0018,9407)."""

from __future__ import annotations

from dcmgen.model.fields import IS, CSn, ISn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CollimatorShapeSequenceItem(Item):
    """Item of Collimator Shape Sequence (0018,9407) (PS3.3 C.8.19.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.12.html
    """

    __slots__ = ()

    CollimatorShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] = CSn(0x0018_1700)
    """Collimator Shape (0018,1700), VM 1-3, Type 1 (PS3.3 C.8.19.6.12)."""
    CollimatorLeftVerticalEdge: IS = IS(0x0018_1702)
    """Collimator Left Vertical Edge (0018,1702), VM 1, Type 1C (PS3.3 C.8.19.6.12)."""
    CollimatorRightVerticalEdge: IS = IS(0x0018_1704)
    """Collimator Right Vertical Edge (0018,1704), VM 1, Type 1C (PS3.3 C.8.19.6.12)."""
    CollimatorUpperHorizontalEdge: IS = IS(0x0018_1706)
    """Collimator Upper Horizontal Edge (0018,1706), VM 1, Type 1C (PS3.3 C.8.19.6.12)."""
    CollimatorLowerHorizontalEdge: IS = IS(0x0018_1708)
    """Collimator Lower Horizontal Edge (0018,1708), VM 1, Type 1C (PS3.3 C.8.19.6.12)."""
    CenterOfCircularCollimator: ISn = ISn(0x0018_1710)
    """Center of Circular Collimator (0018,1710), VM 2, Type 1C (PS3.3 C.8.19.6.12)."""
    RadiusOfCircularCollimator: IS = IS(0x0018_1712)
    """Radius of Circular Collimator (0018,1712), VM 1, Type 1C (PS3.3 C.8.19.6.12)."""
    VerticesOfThePolygonalCollimator: ISn = ISn(0x0018_1720)
    """Vertices of the Polygonal Collimator (0018,1720), VM 2-2n, Type 1C (PS3.3 C.8.19.6.12)."""
