# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Refractive State Sequence (0022,001B)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, FL
from dcmgen.model.iod import Item


class RefractiveStateSequenceItem(Item):
    """Item of Refractive State Sequence (0022,001B) (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    SphericalLensPower: FL = FL(0x0022_0007)
    """Spherical Lens Power (0022,0007), VM 1, Type 1 (PS3.3 C.8.17.8)."""
    CylinderLensPower: FL = FL(0x0022_0008)
    """Cylinder Lens Power (0022,0008), VM 1, Type 1 (PS3.3 C.8.17.8)."""
    CylinderAxis: FL = FL(0x0022_0009)
    """Cylinder Axis (0022,0009), VM 1, Type 1 (PS3.3 C.8.17.8)."""
    VertexDistance: FD_ = FD_(0x0022_000F)
    """Vertex Distance (0022,000F), VM 1, Type 3 (PS3.3 C.8.17.8)."""
