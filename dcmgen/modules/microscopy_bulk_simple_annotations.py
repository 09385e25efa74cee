# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Microscopy Bulk Simple Annotations Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, DA, SQ, TM
from dcmgen.model.iod import Module


class MicroscopyBulkSimpleAnnotationsModule(ContentIdentificationMacro, Module):
    """Microscopy Bulk Simple Annotations Module (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AnnotationCoordinateType = CS(0x006A_0001)
    PixelOriginInterpretation = CS(0x0048_0301)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    AnnotationGroupSequence = SQ(0x006A_0002, "AnnotationGroupSequenceItem")
