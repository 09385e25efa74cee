# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Identification Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, TM
from dcmgen.model.iod import Module


class PresentationStateIdentificationModule(ContentIdentificationMacro, Module):
    """Presentation State Identification Module (PS3.3 C.11.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.10.html
    """

    __slots__ = ()

    PresentationCreationDate = DA(0x0070_0082)
    PresentationCreationTime = TM(0x0070_0083)
