# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Pixel Shift Sequence (0028,9415)."""

from dcmgen.model.fields import US, FLn, FLnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FramePixelShiftSequenceItem(Item):
    """Item of Frame Pixel Shift Sequence (0028,9415) (PS3.3 C.7.6.16.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.14
    """

    def __init__(
        self,
        /,
        *,
        MaskSubPixelShift: FLnValue = ...,
        SubtractionItemID: USValue = ...,
    ) -> None: ...
    SubtractionItemID: US
    """Subtraction Item ID (0028,9416), US, VM 1, Type 1.

    PS3.3 C.7.6.16.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.14
    """
    MaskSubPixelShift: FLn
    """Mask Sub-pixel Shift (0028,6114), FL, VM 2, Type 1.

    PS3.3 C.7.6.16.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.14
    """

class FramePixelShiftSequenceItems(Sequence[FramePixelShiftSequenceItem]):
    def add(
        self,
        /,
        *,
        MaskSubPixelShift: FLnValue = ...,
        SubtractionItemID: USValue = ...,
    ) -> FramePixelShiftSequenceItem: ...
