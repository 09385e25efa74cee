# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Volumetric Presentation State Identification Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM, UI, UI_, US
from dcmgen.model.iod import Module


class VolumetricPresentationStateIdentificationModule(ContentIdentificationMacro, Module):
    """Volumetric Presentation State Identification Module (PS3.3 C.11.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """

    __slots__ = ()

    PresentationCreationDate = DA(0x0070_0082)
    PresentationCreationTime = TM(0x0070_0083)
    RenderedImageReferenceSequence = SQ(0x0070_1104, "ImageSOPInstanceReferenceMacro")
    PresentationDisplayCollectionUID = UI_(0x0070_1101)
    PresentationSequenceCollectionUID = UI(0x0070_1102)
    PresentationSequencePositionIndex = US(0x0070_1103)
