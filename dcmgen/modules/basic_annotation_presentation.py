# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Annotation Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, US_
from dcmgen.model.iod import Module


class BasicAnnotationPresentationModule(Module):
    """Basic Annotation Presentation Module (PS3.3 C.13.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.7.html
    """

    __slots__ = ()

    AnnotationPosition = US_(0x2030_0010)
    TextString = LO_(0x2030_0020)
