# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Graphic Layer Sequence (0070,0060)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO_, US_, USn
from dcmgen.model.iod import Item


class GraphicLayerSequenceItem(Item):
    """Item of Graphic Layer Sequence (0070,0060) (PS3.3 C.10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

    __slots__ = ()

    GraphicLayer = CS(0x0070_0002)
    GraphicLayerOrder = IS(0x0070_0062)
    GraphicLayerRecommendedDisplayGrayscaleValue = US_(0x0070_0066)
    GraphicLayerRecommendedDisplayCIELabValue = USn(0x0070_0401)
    GraphicLayerDescription = LO_(0x0070_0068)
