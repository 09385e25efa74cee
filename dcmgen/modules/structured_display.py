# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Structured Display Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, LO_, SH_, SQ, TM, US, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_pixel_macro import ImagePixelMacro
    from dcmgen.items.screen_specifications_macro import ScreenSpecificationsMacro


class StructuredDisplayModule(ContentIdentificationMacro, Module):
    """Structured Display Module (PS3.3 C.11.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.16.html
    """

    __slots__ = ()

    PresentationCreationDate: DA = DA(0x0070_0082)
    """Presentation Creation Date (0070,0082), VM 1, Type 1 (PS3.3 C.11.16)."""
    PresentationCreationTime: TM = TM(0x0070_0083)
    """Presentation Creation Time (0070,0083), VM 1, Type 1 (PS3.3 C.11.16)."""
    NumberOfScreens: US = US(0x0072_0100)
    """Number of Screens (0072,0100), VM 1, Type 1 (PS3.3 C.11.16)."""
    NominalScreenDefinitionSequence: SQ[ScreenSpecificationsMacro] = SQ(0x0072_0102, "ScreenSpecificationsMacro")
    """Nominal Screen Definition Sequence (0072,0102), VM 1, Type 1 (PS3.3 C.11.16)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.11.16)."""
    StructuredDisplayBackgroundCIELabValue: USn = USn(0x0072_0420)
    """Structured Display Background CIELab Value (0072,0420), VM 3, Type 3 (PS3.3 C.11.16)."""
    EmptyImageBoxCIELabValue: USn = USn(0x0072_0421)
    """Empty Image Box CIELab Value (0072,0421), VM 3, Type 3 (PS3.3 C.11.16)."""
    HangingProtocolName: SH_ = SH_(0x0072_0002)
    """Hanging Protocol Name (0072,0002), VM 1, Type 3 (PS3.3 C.11.16)."""
    HangingProtocolCreator: LO_ = LO_(0x0072_0008)
    """Hanging Protocol Creator (0072,0008), VM 1, Type 3 (PS3.3 C.11.16)."""
