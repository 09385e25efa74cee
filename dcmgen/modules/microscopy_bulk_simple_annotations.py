# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Microscopy Bulk Simple Annotations Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, DA, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.annotation_group_sequence_item import AnnotationGroupSequenceItem
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class MicroscopyBulkSimpleAnnotationsModule(ContentIdentificationMacro, Module):
    """Microscopy Bulk Simple Annotations Module (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationCoordinateType: CS[Literal["2D", "3D"]] = CS(0x006A_0001)
    """Annotation Coordinate Type (006A,0001), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]] = CS(0x0048_0301)
    """Pixel Origin Interpretation (0048,0301), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    AnnotationGroupSequence: SQ[AnnotationGroupSequenceItem] = SQ(0x006A_0002, "AnnotationGroupSequenceItem")
    """Annotation Group Sequence (006A,0002), VM 1, Type 1 (PS3.3 C.37.1.2)."""
