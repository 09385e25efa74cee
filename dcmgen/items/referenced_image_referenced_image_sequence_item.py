# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Image Sequence (0008,1140)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class ReferencedImageReferencedImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.7.6.16.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.5
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
