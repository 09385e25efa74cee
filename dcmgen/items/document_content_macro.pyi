# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Document Content Macro."""

from typing import Literal

from dcmgen.items.code_macro import CodeMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.container_macro import ContainerMacro
from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem
from dcmgen.items.image_pixel_macro import ImagePixelMacro
from dcmgen.items.image_reference_macro import ImageReferenceMacro
from dcmgen.items.image_reference_referenced_sop_sequence_item import ImageReferenceReferencedSOPSequenceItem
from dcmgen.items.measured_value_sequence_item import MeasuredValueSequenceItem
from dcmgen.items.numeric_measurement_macro import NumericMeasurementMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.spatial_coordinates_macro import SpatialCoordinatesMacro
from dcmgen.items.table_content_item_macro import TableContentItemMacro
from dcmgen.items.tabulated_values_sequence_item import TabulatedValuesSequenceItem
from dcmgen.items.temporal_coordinates_macro import TemporalCoordinatesMacro
from dcmgen.items.threed_spatial_coordinates_macro import ThreeDSpatialCoordinatesMacro
from dcmgen.items.waveform_reference_macro import WaveformReferenceMacro
from dcmgen.items.waveform_reference_referenced_sop_sequence_item import WaveformReferenceReferencedSOPSequenceItem
from dcmgen.model.fields import (
    CS,
    DA,
    DT,
    PN,
    SQ,
    TM,
    UI,
    UT,
    DAValue,
    DSnValue,
    DTnValue,
    DTValue,
    FLnValue,
    ISnValue,
    Items,
    PNValue,
    TMValue,
    UI_Value,
    UIValue,
    ULnValue,
    USnValue,
    UTValue,
)
from dcmgen.model.sequence import Sequence

class DocumentContentReferencedSOPSequenceItem(
    ImageReferenceReferencedSOPSequenceItem, WaveformReferenceReferencedSOPSequenceItem
):
    """Item of Referenced SOP Sequence (0008,1199) in the Document Content Macro (PS3.3 C.17.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...

class DocumentContentReferencedSOPSequenceItems(Sequence[DocumentContentReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> DocumentContentReferencedSOPSequenceItem: ...

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

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[DocumentContentReferencedSOPSequenceItem] = ...,
        ValueType: Literal[
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
        ] = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        TabulatedValuesSequence: Items[TabulatedValuesSequenceItem] = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        TextValue: UTValue = ...,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentTemplateSequence: Items[ContentTemplateSequenceItem] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
        FiducialUID: UI_Value = ...,
    ) -> None: ...
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
    ]
    """Value Type (0040,A040), CS, VM 1, Type 1.

    Enumerated Values: TEXT, NUM, CODE, DATE, TIME, DATETIME, UIDREF, PNAME, COMPOSITE, IMAGE, WAVEFORM, SCOORD,
    SCOORD3D, TCOORD, CONTAINER, TABLE.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1C.

    Required if Value Type is TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE or PNAME or (Value Type is
    CONTAINER and a condition that cannot be checked (semantics) applies) or a condition that cannot be checked
    (semantics) applies or (Value Type is COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D or TCOORD and a condition
    that cannot be checked (semantics) applies). Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    TextValue: UT
    """Text Value (0040,A160), UT, VM 1, Type 1C.

    Required if Value Type is TEXT. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    DateTime: DT
    """DateTime (0040,A120), DT, VM 1, Type 1C.

    Required if Value Type is DATETIME. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    Date: DA
    """Date (0040,A121), DA, VM 1, Type 1C.

    Required if Value Type is DATE. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    Time: TM
    """Time (0040,A122), TM, VM 1, Type 1C.

    Required if Value Type is TIME. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    PersonName: PN
    """Person Name (0040,A123), PN, VM 1, Type 1C.

    Required if Value Type is PNAME. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    UID: UI
    """UID (0040,A124), UI, VM 1, Type 1C.

    Required if Value Type is UIDREF. Not allowed otherwise.

    PS3.3 C.17.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """
    ReferencedSOPSequence: SQ[DocumentContentReferencedSOPSequenceItems, DocumentContentReferencedSOPSequenceItem]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 C.18.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.3.html
    """
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, MULTIPOINT, POLYLINE, CIRCLE, ELLIPSE, POLYGON, ELLIPSOID.

    PS3.3 C.18.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """
