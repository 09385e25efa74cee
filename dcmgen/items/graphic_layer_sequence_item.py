# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Graphic Layer Sequence (0070,0060)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO_, US_, USn
from dcmgen.model.iod import Item


class GraphicLayerSequenceItem(Item):
    """Item of Graphic Layer Sequence (0070,0060) (PS3.3 C.10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

    __slots__ = ()

    GraphicLayer: CS = CS(0x0070_0002)
    """Graphic Layer (0070,0002), VM 1, Type 1 (PS3.3 C.10.7)."""
    GraphicLayerOrder: IS = IS(0x0070_0062)
    """Graphic Layer Order (0070,0062), VM 1, Type 1 (PS3.3 C.10.7)."""
    GraphicLayerRecommendedDisplayGrayscaleValue: US_ = US_(0x0070_0066)
    """Graphic Layer Recommended Display Grayscale Value (0070,0066), VM 1, Type 3 (PS3.3 C.10.7)."""
    GraphicLayerRecommendedDisplayCIELabValue: USn = USn(0x0070_0401)
    """Graphic Layer Recommended Display CIELab Value (0070,0401), VM 3, Type 3 (PS3.3 C.10.7)."""
    GraphicLayerDescription: LO_ = LO_(0x0070_0068)
    """Graphic Layer Description (0070,0068), VM 1, Type 3 (PS3.3 C.10.7)."""
