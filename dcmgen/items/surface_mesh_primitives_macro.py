# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Surface Mesh Primitives Macro."""

from __future__ import annotations

from dcmgen.model.fields import OL_, SQ
from dcmgen.model.iod import Macro


class SurfaceMeshPrimitivesMacro(Macro):
    """Surface Mesh Primitives Macro (PS3.3 C.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

    __slots__ = ()

    LongVertexPointIndexList = OL_(0x0066_0043)
    LongEdgePointIndexList = OL_(0x0066_0042)
    LongTrianglePointIndexList = OL_(0x0066_0041)
    TriangleStripSequence = SQ(0x0066_0026, "TriangleStripSequenceItem")
    TriangleFanSequence = SQ(0x0066_0027, "TriangleFanSequenceItem")
    LineSequence = SQ(0x0066_0028, "LineSequenceItem")
    FacetSequence = SQ(0x0066_0034, "FacetSequenceItem")
