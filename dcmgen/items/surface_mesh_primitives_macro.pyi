# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Surface Mesh Primitives Macro."""

from dcmgen.items.facet_sequence_item import FacetSequenceItem, FacetSequenceItems
from dcmgen.items.line_sequence_item import LineSequenceItem, LineSequenceItems
from dcmgen.items.triangle_fan_sequence_item import TriangleFanSequenceItem, TriangleFanSequenceItems
from dcmgen.items.triangle_strip_sequence_item import TriangleStripSequenceItem, TriangleStripSequenceItems
from dcmgen.model.fields import OL_, SQ, Items, OL_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class SurfaceMeshPrimitivesMacro(Macro):
    """Surface Mesh Primitives Macro (PS3.3 C.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

    def __init__(
        self,
        /,
        *,
        TriangleStripSequence: Items[TriangleStripSequenceItem] = ...,
        TriangleFanSequence: Items[TriangleFanSequenceItem] = ...,
        LineSequence: Items[LineSequenceItem] = ...,
        FacetSequence: Items[FacetSequenceItem] = ...,
        LongTrianglePointIndexList: OL_Value = ...,
        LongEdgePointIndexList: OL_Value = ...,
        LongVertexPointIndexList: OL_Value = ...,
    ) -> None: ...
    LongVertexPointIndexList: OL_
    """Long Vertex Point Index List (0066,0043), OL, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    LongEdgePointIndexList: OL_
    """Long Edge Point Index List (0066,0042), OL, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    LongTrianglePointIndexList: OL_
    """Long Triangle Point Index List (0066,0041), OL, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    TriangleStripSequence: SQ[TriangleStripSequenceItems, TriangleStripSequenceItem]
    """Triangle Strip Sequence (0066,0026), SQ, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    TriangleFanSequence: SQ[TriangleFanSequenceItems, TriangleFanSequenceItem]
    """Triangle Fan Sequence (0066,0027), SQ, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    LineSequence: SQ[LineSequenceItems, LineSequenceItem]
    """Line Sequence (0066,0028), SQ, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """
    FacetSequence: SQ[FacetSequenceItems, FacetSequenceItem]
    """Facet Sequence (0066,0034), SQ, VM 1, Type 2.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

class SurfaceMeshPrimitivesMacros(Sequence[SurfaceMeshPrimitivesMacro]):
    def add(
        self,
        /,
        *,
        TriangleStripSequence: Items[TriangleStripSequenceItem] = ...,
        TriangleFanSequence: Items[TriangleFanSequenceItem] = ...,
        LineSequence: Items[LineSequenceItem] = ...,
        FacetSequence: Items[FacetSequenceItem] = ...,
        LongTrianglePointIndexList: OL_Value = ...,
        LongEdgePointIndexList: OL_Value = ...,
        LongVertexPointIndexList: OL_Value = ...,
    ) -> SurfaceMeshPrimitivesMacro: ...
