# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Volumetric Presentation State Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, USn
from dcmgen.model.iod import Module


class VolumetricPresentationStateRelationshipModule(Module):
    """Volumetric Presentation State Relationship Module (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetSequence = SQ(0x0070_120A, "VolumetricPresentationInputSetSequenceItem")
    VolumetricPresentationStateInputSequence = SQ(0x0070_1201, "VolumetricPresentationStateInputSequenceItem")
    GlobalCrop = CS(0x0070_120B)
    GlobalCroppingSpecificationIndex = USn(0x0070_120C)
