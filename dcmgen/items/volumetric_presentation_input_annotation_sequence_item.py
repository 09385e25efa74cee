# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volumetric Presentation Input Annotation Sequence (0070,1905)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Item


class VolumetricPresentationInputAnnotationSequenceItem(Item):
    """Item of Volumetric Presentation Input Annotation Sequence (0070,1905) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    VolumetricPresentationInputIndex = US(0x0070_1804)
    GraphicLayer = CS(0x0070_0002)
    TextObjectSequence = SQ(0x0070_0008, "VolumetricAnnotationSequenceTextObjectSequenceItem")
    ReferencedStructuredContextSequence = SQ(0x0070_1903, "ReferencedStructuredContextSequenceItem")
