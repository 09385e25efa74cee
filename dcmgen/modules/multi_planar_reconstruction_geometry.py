# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-Planar Reconstruction Geometry Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FDn
from dcmgen.model.iod import Module


class MultiPlanarReconstructionGeometryModule(Module):
    """Multi-Planar Reconstruction Geometry Module (PS3.3 C.11.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """

    __slots__ = ()

    MultiPlanarReconstructionStyle = CS(0x0070_1501)
    MPRThicknessType = CS(0x0070_1502)
    MPRSlabThickness = FD(0x0070_1503)
    MPRViewWidthDirection = FDn(0x0070_1507)
    MPRViewWidth = FD(0x0070_1508)
    MPRViewHeightDirection = FDn(0x0070_1511)
    MPRViewHeight = FD(0x0070_1512)
    MPRTopLeftHandCorner = FDn(0x0070_1505)
