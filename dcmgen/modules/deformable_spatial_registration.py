# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Deformable Spatial Registration Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM
from dcmgen.model.iod import Module


class DeformableSpatialRegistrationModule(ContentIdentificationMacro, Module):
    """Deformable Spatial Registration Module (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    DeformableRegistrationSequence = SQ(0x0064_0002, "DeformableRegistrationSequenceItem")
