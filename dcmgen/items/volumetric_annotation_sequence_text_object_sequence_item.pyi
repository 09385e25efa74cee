# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Text Object Sequence (0070,0008)."""

from typing import Literal

from dcmgen.model.fields import CS, ST, FLn, FLnValue, STValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumetricAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    def __init__(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        BoundingBoxBottomRightHandCorner: FLnValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        BoundingBoxTopLeftHandCorner: FLnValue = ...,
    ) -> None: ...
    UnformattedTextValue: ST
    """Unformatted Text Value (0070,0006), ST, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    BoundingBoxTopLeftHandCorner: FLn
    """Bounding Box Top Left Hand Corner (0070,0010), FL, VM 2, Type 3.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    BoundingBoxBottomRightHandCorner: FLn
    """Bounding Box Bottom Right Hand Corner (0070,0011), FL, VM 2, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present. Not allowed otherwise.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]]
    """Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present. Not allowed otherwise.

    Enumerated Values: LEFT, RIGHT, CENTER.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

class VolumetricAnnotationSequenceTextObjectSequenceItems(Sequence[VolumetricAnnotationSequenceTextObjectSequenceItem]):
    def add(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        BoundingBoxBottomRightHandCorner: FLnValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        BoundingBoxTopLeftHandCorner: FLnValue = ...,
    ) -> VolumetricAnnotationSequenceTextObjectSequenceItem: ...
