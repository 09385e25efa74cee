# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Volumetric Graphic Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class VolumetricGraphicAnnotationModule(Module):
    """Volumetric Graphic Annotation Module (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    VolumetricAnnotationSequence = SQ(0x0070_1901, "VolumetricAnnotationSequenceItem")
    VolumetricPresentationInputAnnotationSequence = SQ(0x0070_1905, "VolumetricPresentationInputAnnotationSequenceItem")
