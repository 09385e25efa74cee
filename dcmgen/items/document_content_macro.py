# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
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

    ValueType = CS(0x0040_A040)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    TextValue = UT(0x0040_A160)
    DateTime = DT(0x0040_A120)
    Date = DA(0x0040_A121)
    Time = TM(0x0040_A122)
    PersonName = PN(0x0040_A123)
    UID = UI(0x0040_A124)
    ReferencedSOPSequence = SQ(0x0008_1199, "DocumentContentReferencedSOPSequenceItem")
    GraphicType = CS(0x0070_0023)


class DocumentContentReferencedSOPSequenceItem(
    ImageReferenceReferencedSOPSequenceItem, WaveformReferenceReferencedSOPSequenceItem
):
    """Item of Referenced SOP Sequence (0008,1199) in the Document Content Macro (PS3.3 C.17.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """

    __slots__ = ()
