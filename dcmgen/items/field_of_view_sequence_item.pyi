# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Field of View Sequence (0018,9432)."""

from typing import Literal

from dcmgen.model.fields import CS, CS_, DS, LO_, DSn, DSnValue, DSValue, FLn, FLnValue, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FieldOfViewSequenceItem(Item):
    """Item of Field of View Sequence (0018,9432) (PS3.3 C.8.19.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        FieldOfViewDescription: LO_Value = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
    ) -> None: ...
    FieldOfViewShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL", ""]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 3.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
    FieldOfViewDimensionsInFloat: FLn
    """Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2, Type 3.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
    FieldOfViewOrigin: DSn
    """Field of View Origin (0018,7030), DS, VM 2, Type 1C.

    Required if X-Ray Receptor Type is DIGITAL_DETECTOR. May be present otherwise.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
    FieldOfViewRotation: DS
    """Field of View Rotation (0018,7032), DS, VM 1, Type 1.

    Enumerated Values: 270, 180, 90, 0.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
    FieldOfViewHorizontalFlip: CS[Literal["NO", "YES"]]
    """Field of View Horizontal Flip (0018,7034), CS, VM 1, Type 1.

    Enumerated Values: NO, YES.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
    FieldOfViewDescription: LO_
    """Field of View Description (0018,9433), LO, VM 1, Type 3.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """

class FieldOfViewSequenceItems(Sequence[FieldOfViewSequenceItem]):
    def add(
        self,
        /,
        *,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        FieldOfViewDescription: LO_Value = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
    ) -> FieldOfViewSequenceItem: ...
