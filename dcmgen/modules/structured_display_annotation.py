# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Structured Display Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class StructuredDisplayAnnotationModule(Module):
    """Structured Display Annotation Module (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    __slots__ = ()

    StructuredDisplayTextBoxSequence = SQ(0x0072_0424, "StructuredDisplayTextBoxSequenceItem")
