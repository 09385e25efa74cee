# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Microscopy Bulk Simple Annotations Module."""

from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.annotation_group_sequence_item import AnnotationGroupSequenceItem, AnnotationGroupSequenceItems
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import CS, DA, SQ, TM, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue
from dcmgen.model.iod import Module

class MicroscopyBulkSimpleAnnotationsModule(ContentIdentificationMacro, Module):
    """Microscopy Bulk Simple Annotations Module (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        AnnotationCoordinateType: Literal["2D", "3D"] = ...,
        AnnotationGroupSequence: Items[AnnotationGroupSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationCoordinateType: CS[Literal["2D", "3D"]]
    """Annotation Coordinate Type (006A,0001), CS, VM 1, Type 1.

    Enumerated Values: 2D, 3D.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]]
    """Pixel Origin Interpretation (0048,0301), CS, VM 1, Type 1C.

    Required if Annotation Coordinate Type is 2D. Not allowed otherwise.

    Enumerated Values: FRAME, VOLUME.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Annotation Coordinate Type is 2D. May be present otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupSequence: SQ[AnnotationGroupSequenceItems, AnnotationGroupSequenceItem]
    """Annotation Group Sequence (006A,0002), SQ, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
