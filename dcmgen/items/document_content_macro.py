# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Document Content Macro."""

from __future__ import annotations

from dcmgen.items.code_macro import CodeMacro
from dcmgen.items.container_macro import ContainerMacro
from dcmgen.items.image_reference_macro import ImageReferenceMacro
from dcmgen.items.image_reference_referenced_sop_sequence_item import ImageReferenceReferencedSOPSequenceItem
from dcmgen.items.numeric_measurement_macro import NumericMeasurementMacro
from dcmgen.items.spatial_coordinates_macro import SpatialCoordinatesMacro
from dcmgen.items.table_content_item_macro import TableContentItemMacro
from dcmgen.items.temporal_coordinates_macro import TemporalCoordinatesMacro
from dcmgen.items.threed_spatial_coordinates_macro import ThreeDSpatialCoordinatesMacro
from dcmgen.items.waveform_reference_macro import WaveformReferenceMacro
from dcmgen.items.waveform_reference_referenced_sop_sequence_item import WaveformReferenceReferencedSOPSequenceItem
from dcmgen.model.fields import CS, DA, DT, PN, SQ, TM, UI, UT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class DocumentContentMacro(
    ImageReferenceMacro,
    WaveformReferenceMacro,
    CodeMacro,
    ContainerMacro,
    NumericMeasurementMacro,
    SpatialCoordinatesMacro,
    TableContentItemMacro,
    TemporalCoordinatesMacro,
    ThreeDSpatialCoordinatesMacro,
):
    """Document Content Macro (PS3.3 C.17.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """

    __slots__ = ()

    ValueType: CS[
        Literal[
            "TEXT",
            "NUM",
            "CODE",
            "DATE",
            "TIME",
            "DATETIME",
            "UIDREF",
            "PNAME",
            "COMPOSITE",
            "IMAGE",
            "WAVEFORM",
            "SCOORD",
            "SCOORD3D",
            "TCOORD",
            "CONTAINER",
            "TABLE",
        ]
    ] = CS(0x0040_A040)
    """Value Type (0040,A040), VM 1, Type 1 (PS3.3 C.17.3.3)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    TextValue: UT = UT(0x0040_A160)
    """Text Value (0040,A160), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    DateTime: DT = DT(0x0040_A120)
    """DateTime (0040,A120), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    Date: DA = DA(0x0040_A121)
    """Date (0040,A121), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    Time: TM = TM(0x0040_A122)
    """Time (0040,A122), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    PersonName: PN = PN(0x0040_A123)
    """Person Name (0040,A123), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    UID: UI = UI(0x0040_A124)
    """UID (0040,A124), VM 1, Type 1C (PS3.3 C.17.3.3)."""
    ReferencedSOPSequence: SQ[DocumentContentReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "DocumentContentReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1 (PS3.3 C.18.3)."""
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"]] = CS(
        0x0070_0023
    )
    """Graphic Type (0070,0023), VM 1, Type 1 (PS3.3 C.18.6)."""


class DocumentContentReferencedSOPSequenceItem(
    ImageReferenceReferencedSOPSequenceItem, WaveformReferenceReferencedSOPSequenceItem
):
    """Item of Referenced SOP Sequence (0008,1199) in the Document Content Macro (PS3.3 C.17.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """

    __slots__ = ()
