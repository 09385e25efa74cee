# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-Planar Reconstruction Geometry Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FDn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MultiPlanarReconstructionGeometryModule(Module):
    """Multi-Planar Reconstruction Geometry Module (PS3.3 C.11.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """

    __slots__ = ()

    MultiPlanarReconstructionStyle: CS[Literal["PLANAR"]] = CS(0x0070_1501)
    """Multi-Planar Reconstruction Style (0070,1501), VM 1, Type 1 (PS3.3 C.11.26)."""
    MPRThicknessType: CS[Literal["THIN", "SLAB"]] = CS(0x0070_1502)
    """MPR Thickness Type (0070,1502), VM 1, Type 1 (PS3.3 C.11.26)."""
    MPRSlabThickness: FD = FD(0x0070_1503)
    """MPR Slab Thickness (0070,1503), VM 1, Type 1C (PS3.3 C.11.26)."""
    MPRViewWidthDirection: FDn = FDn(0x0070_1507)
    """MPR View Width Direction (0070,1507), VM 3, Type 1C (PS3.3 C.11.26)."""
    MPRViewWidth: FD = FD(0x0070_1508)
    """MPR View Width (0070,1508), VM 1, Type 1C (PS3.3 C.11.26)."""
    MPRViewHeightDirection: FDn = FDn(0x0070_1511)
    """MPR View Height Direction (0070,1511), VM 3, Type 1C (PS3.3 C.11.26)."""
    MPRViewHeight: FD = FD(0x0070_1512)
    """MPR View Height (0070,1512), VM 1, Type 1C (PS3.3 C.11.26)."""
    MPRTopLeftHandCorner: FDn = FDn(0x0070_1505)
    """MPR Top Left Hand Corner (0070,1505), VM 3, Type 1C (PS3.3 C.11.26)."""
