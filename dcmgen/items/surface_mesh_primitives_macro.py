# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Surface Mesh Primitives Macro."""

from __future__ import annotations

from dcmgen.model.fields import OL_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.facet_sequence_item import FacetSequenceItem
    from dcmgen.items.line_sequence_item import LineSequenceItem
    from dcmgen.items.triangle_fan_sequence_item import TriangleFanSequenceItem
    from dcmgen.items.triangle_strip_sequence_item import TriangleStripSequenceItem


class SurfaceMeshPrimitivesMacro(Macro):
    """Surface Mesh Primitives Macro (PS3.3 C.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

    __slots__ = ()

    LongVertexPointIndexList: OL_ = OL_(0x0066_0043)
    """Long Vertex Point Index List (0066,0043), VM 1, Type 2 (PS3.3 C.27.4)."""
    LongEdgePointIndexList: OL_ = OL_(0x0066_0042)
    """Long Edge Point Index List (0066,0042), VM 1, Type 2 (PS3.3 C.27.4)."""
    LongTrianglePointIndexList: OL_ = OL_(0x0066_0041)
    """Long Triangle Point Index List (0066,0041), VM 1, Type 2 (PS3.3 C.27.4)."""
    TriangleStripSequence: SQ[TriangleStripSequenceItem] = SQ(0x0066_0026, "TriangleStripSequenceItem")
    """Triangle Strip Sequence (0066,0026), VM 1, Type 2 (PS3.3 C.27.4)."""
    TriangleFanSequence: SQ[TriangleFanSequenceItem] = SQ(0x0066_0027, "TriangleFanSequenceItem")
    """Triangle Fan Sequence (0066,0027), VM 1, Type 2 (PS3.3 C.27.4)."""
    LineSequence: SQ[LineSequenceItem] = SQ(0x0066_0028, "LineSequenceItem")
    """Line Sequence (0066,0028), VM 1, Type 2 (PS3.3 C.27.4)."""
    FacetSequence: SQ[FacetSequenceItem] = SQ(0x0066_0034, "FacetSequenceItem")
    """Facet Sequence (0066,0034), VM 1, Type 2 (PS3.3 C.27.4)."""
