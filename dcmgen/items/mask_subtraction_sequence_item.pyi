# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mask Subtraction Sequence (0028,6100)."""

from typing import Literal

from dcmgen.model.fields import (
    CS_,
    CST,
    SS_,
    ST_,
    US,
    US_,
    AnyText,
    FLn,
    FLnValue,
    SS_Value,
    ST_Value,
    US_Value,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    def __init__(
        self,
        /,
        *,
        MaskOperation: Literal["NONE", "AVG_SUB", "TID", "REV_TID"] | AnyText = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        SubtractionItemID: USValue = ...,
        TIDOffset: SS_Value = ...,
        ContrastFrameAveraging: US_Value = ...,
        MaskSubPixelShift: FLnValue = ...,
        MaskOperationExplanation: ST_Value = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER", "", None] = ...,
    ) -> None: ...
    MaskOperation: CST[Literal["NONE", "AVG_SUB", "TID", "REV_TID"]]
    """Mask Operation (0028,6101), CS, VM 1, Type 1.

    Defined Terms: NONE, AVG_SUB, TID, REV_TID.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    SubtractionItemID: US
    """Subtraction Item ID (0028,9416), US, VM 1, Type 1C.

    Required if the SOP Class is Enhanced XA Image Storage or Enhanced XRF Image Storage. May be present otherwise.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    ApplicableFrameRange: USn
    """Applicable Frame Range (0028,6102), US, VM 2-2n, Type 1C.

    Required if Mask Operation is REV_TID. May be present otherwise.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    MaskFrameNumbers: USn
    """Mask Frame Numbers (0028,6110), US, VM 1-n, Type 1C.

    Required if Mask Operation is AVG_SUB. Not allowed otherwise.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    ContrastFrameAveraging: US_
    """Contrast Frame Averaging (0028,6112), US, VM 1, Type 3.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    MaskSubPixelShift: FLn
    """Mask Sub-pixel Shift (0028,6114), FL, VM 2, Type 3.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    TIDOffset: SS_
    """TID Offset (0028,6120), SS, VM 1, Type 2C.

    Required if Mask Operation is TID or REV_TID. Not allowed otherwise.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    MaskOperationExplanation: ST_
    """Mask Operation Explanation (0028,6190), ST, VM 1, Type 3.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    MaskSelectionMode: CS_[Literal["SYSTEM", "USER", ""]]
    """Mask Selection Mode (0028,9454), CS, VM 1, Type 3.

    Enumerated Values: SYSTEM, USER.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

class MaskSubtractionSequenceItems(Sequence[MaskSubtractionSequenceItem]):
    def add(
        self,
        /,
        *,
        MaskOperation: Literal["NONE", "AVG_SUB", "TID", "REV_TID"] | AnyText = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        SubtractionItemID: USValue = ...,
        TIDOffset: SS_Value = ...,
        ContrastFrameAveraging: US_Value = ...,
        MaskSubPixelShift: FLnValue = ...,
        MaskOperationExplanation: ST_Value = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER", "", None] = ...,
    ) -> MaskSubtractionSequenceItem: ...
