# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Reference Macro."""

from __future__ import annotations

from dcmgen.items.composite_object_reference_macro import CompositeObjectReferenceMacro
from dcmgen.model.fields import SQ


class ImageReferenceMacro(CompositeObjectReferenceMacro):
    """Image Reference Macro (PS3.3 C.18.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """

    __slots__ = ()

    ReferencedSOPSequence = SQ(0x0008_1199, "ImageReferenceReferencedSOPSequenceItem")
