# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Point Cloud Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, USn
from dcmgen.model.iod import Module


class PointCloudModule(Module):
    """Point Cloud Module (PS3.3 C.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """

    __slots__ = ()

    SurfacePointsSequence = SQ(0x0066_0011, "PointCloudSurfacePointsSequenceItem")
    SurfacePointPresentationValueData = USn(0x0080_0006)
    SurfacePointColorCIELabValueData = USn(0x0080_0007)
