# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Surface Mesh Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UL
from dcmgen.model.iod import Module


class SurfaceMeshModule(Module):
    """Surface Mesh Module (PS3.3 C.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

    __slots__ = ()

    NumberOfSurfaces = UL(0x0066_0001)
    SurfaceSequence = SQ(0x0066_0002, "SurfaceSequenceItem")
