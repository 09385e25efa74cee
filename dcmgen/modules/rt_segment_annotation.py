# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Segment Annotation Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTSegmentAnnotationModule(ExtendedContentIdentificationMacro, Module):
    """RT Segment Annotation Module (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    RTSegmentAnnotationSequence = SQ(0x3010_002A, "RTSegmentAnnotationSequenceItem")
