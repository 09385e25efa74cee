# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Structured Display Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, LO_, SH_, SQ, TM, US, USn
from dcmgen.model.iod import Module


class StructuredDisplayModule(ContentIdentificationMacro, Module):
    """Structured Display Module (PS3.3 C.11.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """

    __slots__ = ()

    PresentationCreationDate = DA(0x0070_0082)
    PresentationCreationTime = TM(0x0070_0083)
    NumberOfScreens = US(0x0072_0100)
    NominalScreenDefinitionSequence = SQ(0x0072_0102, "ScreenSpecificationsMacro")
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    StructuredDisplayBackgroundCIELabValue = USn(0x0072_0420)
    EmptyImageBoxCIELabValue = USn(0x0072_0421)
    HangingProtocolName = SH_(0x0072_0002)
    HangingProtocolCreator = LO_(0x0072_0008)
