# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volumetric Annotation Sequence (0070,1901)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, FLn
from dcmgen.model.iod import Item


class VolumetricAnnotationSequenceItem(Item):
    """Item of Volumetric Annotation Sequence (0070,1901) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    GraphicData = FLn(0x0070_0022)
    GraphicType = CS(0x0070_0023)
    GraphicLayer = CS(0x0070_0002)
    AnnotationClipping = CS(0x0070_1907)
    TextObjectSequence = SQ(0x0070_0008, "VolumetricAnnotationSequenceTextObjectSequenceItem")
    ReferencedStructuredContextSequence = SQ(0x0070_1903, "ReferencedStructuredContextSequenceItem")
