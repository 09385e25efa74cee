# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Structured Display Text Box Sequence (0072,0424)."""

from typing import Literal

from dcmgen.model.fields import CS, ST, FDn, FDnValue, STValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StructuredDisplayTextBoxSequenceItem(Item):
    """Item of Structured Display Text Box Sequence (0072,0424) (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    def __init__(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        GraphicLayerRecommendedDisplayCIELabValue: USnValue = ...,
    ) -> None: ...
    UnformattedTextValue: ST
    """Unformatted Text Value (0070,0006), ST, VM 1, Type 1.

    PS3.3 C.11.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """
    DisplayEnvironmentSpatialPosition: FDn
    """Display Environment Spatial Position (0072,0108), FD, VM 4, Type 1.

    PS3.3 C.11.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]]
    """Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1, Type 1.

    Enumerated Values: LEFT, RIGHT, CENTER.

    PS3.3 C.11.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """
    GraphicLayerRecommendedDisplayCIELabValue: USn
    """Graphic Layer Recommended Display CIELab Value (0070,0401), US, VM 3, Type 3.

    PS3.3 C.11.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

class StructuredDisplayTextBoxSequenceItems(Sequence[StructuredDisplayTextBoxSequenceItem]):
    def add(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        GraphicLayerRecommendedDisplayCIELabValue: USnValue = ...,
    ) -> StructuredDisplayTextBoxSequenceItem: ...
