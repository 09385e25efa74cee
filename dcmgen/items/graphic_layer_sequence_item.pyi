# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Graphic Layer Sequence (0070,0060)."""

from dcmgen.model.fields import CS, IS, LO_, US_, CSValue, ISValue, LO_Value, US_Value, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GraphicLayerSequenceItem(Item):
    """Item of Graphic Layer Sequence (0070,0060) (PS3.3 C.10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        GraphicLayerOrder: ISValue = ...,
        GraphicLayerRecommendedDisplayGrayscaleValue: US_Value = ...,
        GraphicLayerDescription: LO_Value = ...,
        GraphicLayerRecommendedDisplayCIELabValue: USnValue = ...,
    ) -> None: ...
    GraphicLayer: CS
    """Graphic Layer (0070,0002), CS, VM 1, Type 1.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """
    GraphicLayerOrder: IS
    """Graphic Layer Order (0070,0062), IS, VM 1, Type 1.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """
    GraphicLayerRecommendedDisplayGrayscaleValue: US_
    """Graphic Layer Recommended Display Grayscale Value (0070,0066), US, VM 1, Type 3.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """
    GraphicLayerRecommendedDisplayCIELabValue: USn
    """Graphic Layer Recommended Display CIELab Value (0070,0401), US, VM 3, Type 3.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """
    GraphicLayerDescription: LO_
    """Graphic Layer Description (0070,0068), LO, VM 1, Type 3.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

class GraphicLayerSequenceItems(Sequence[GraphicLayerSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        GraphicLayerOrder: ISValue = ...,
        GraphicLayerRecommendedDisplayGrayscaleValue: US_Value = ...,
        GraphicLayerDescription: LO_Value = ...,
        GraphicLayerRecommendedDisplayCIELabValue: USnValue = ...,
    ) -> GraphicLayerSequenceItem: ...
