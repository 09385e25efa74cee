# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fiducial Set Sequence (0070,031C)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.fiducial_sequence_definition_source_sequence_item import (
    FiducialSequenceDefinitionSourceSequenceItem,
    FiducialSequenceDefinitionSourceSequenceItems,
)
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import (
    CST,
    FD_,
    IS,
    SH,
    SQ,
    ST_,
    UI,
    UI_,
    AnyText,
    DSn,
    DSnValue,
    FD_Value,
    FLn,
    FLnValue,
    ISValue,
    Items,
    SHValue,
    ST_Value,
    UI_Value,
    UIValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GraphicCoordinatesDataSequenceItem(Item):
    """Item of Graphic Coordinates Data Sequence (0070,0318) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        GraphicData: FLnValue = ...,
    ) -> None: ...
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

class GraphicCoordinatesDataSequenceItems(Sequence[GraphicCoordinatesDataSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        GraphicData: FLnValue = ...,
    ) -> GraphicCoordinatesDataSequenceItem: ...

class FiducialSequenceItem(Item):
    """Item of Fiducial Sequence (0070,031E) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    def __init__(
        self,
        /,
        *,
        ShapeType: Literal["POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"] | AnyText = ...,
        FiducialIdentifier: SHValue = ...,
        FiducialIdentifierCodeSequence: Items[CodeSequenceMacro] = ...,
        GraphicCoordinatesDataSequence: Items[GraphicCoordinatesDataSequenceItem] = ...,
        NumberOfContourPoints: ISValue = ...,
        ContourData: DSnValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        FiducialDescription: ST_Value = ...,
        ContourUncertaintyRadius: FD_Value = ...,
        FiducialUID: UI_Value = ...,
        FiducialsPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    FiducialIdentifier: SH
    """Fiducial Identifier (0070,0310), SH, VM 1, Type 1.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    FiducialsPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Fiducials Property Category Code Sequence (0070,031F), SQ, VM 1, Type 3.

    Codes: CID 7110 Fiducial Category (Defined, inferred).

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    FiducialIdentifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Fiducial Identifier Code Sequence (0070,0311), SQ, VM 1, Type 1C.

    Required if Fiducial Identifier is absent. May be present otherwise.

    Codes: CID 7111 Fiducial (Defined, inferred).

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    FiducialUID: UI_
    """Fiducial UID (0070,031A), UI, VM 1, Type 3.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    FiducialDescription: ST_
    """Fiducial Description (0070,030F), ST, VM 1, Type 3.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    ShapeType: CST[Literal["POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"]]
    """Shape Type (0070,0306), CS, VM 1, Type 1.

    Defined Terms: POINT, LINE, PLANE, SURFACE, RULER, L_SHAPE, T_SHAPE, SHAPE.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    NumberOfContourPoints: IS
    """Number of Contour Points (3006,0046), IS, VM 1, Type 1C.

    Required if Contour Data is present. Not allowed otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    ContourData: DSn
    """Contour Data (3006,0050), DS, VM 3-3n, Type 1C.

    Required if Frame of Reference UID in the enclosing item is present. Not allowed otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    ContourUncertaintyRadius: FD_
    """Contour Uncertainty Radius (0070,0312), FD, VM 1, Type 3.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    GraphicCoordinatesDataSequence: SQ[GraphicCoordinatesDataSequenceItems, GraphicCoordinatesDataSequenceItem]
    """Graphic Coordinates Data Sequence (0070,0318), SQ, VM 1, Type 1C.

    Required if Contour Data is absent. May be present otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    DefinitionSourceSequence: SQ[
        FiducialSequenceDefinitionSourceSequenceItems, FiducialSequenceDefinitionSourceSequenceItem
    ]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

class FiducialSequenceItems(Sequence[FiducialSequenceItem]):
    def add(
        self,
        /,
        *,
        ShapeType: Literal["POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"] | AnyText = ...,
        FiducialIdentifier: SHValue = ...,
        FiducialIdentifierCodeSequence: Items[CodeSequenceMacro] = ...,
        GraphicCoordinatesDataSequence: Items[GraphicCoordinatesDataSequenceItem] = ...,
        NumberOfContourPoints: ISValue = ...,
        ContourData: DSnValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        FiducialDescription: ST_Value = ...,
        ContourUncertaintyRadius: FD_Value = ...,
        FiducialUID: UI_Value = ...,
        FiducialsPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> FiducialSequenceItem: ...

class FiducialSetSequenceItem(Item):
    """Item of Fiducial Set Sequence (0070,031C) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    def __init__(
        self,
        /,
        *,
        FiducialSequence: Items[FiducialSequenceItem] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        FrameOfReferenceUID: UIValue = ...,
    ) -> None: ...
    FrameOfReferenceUID: UI
    """Frame of Reference UID (0020,0052), UI, VM 1, Type 1C.

    Required if Referenced Image Sequence is absent. May be present otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Frame of Reference UID is absent. May be present otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """
    FiducialSequence: SQ[FiducialSequenceItems, FiducialSequenceItem]
    """Fiducial Sequence (0070,031E), SQ, VM 1, Type 1.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

class FiducialSetSequenceItems(Sequence[FiducialSetSequenceItem]):
    def add(
        self,
        /,
        *,
        FiducialSequence: Items[FiducialSequenceItem] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        FrameOfReferenceUID: UIValue = ...,
    ) -> FiducialSetSequenceItem: ...
