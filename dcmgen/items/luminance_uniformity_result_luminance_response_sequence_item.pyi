# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Luminance Response Sequence (0028,701C)."""

from dcmgen.model.fields import FL_, FL_Value, FLn, FLnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class LuminanceUniformityResultLuminanceResponseSequenceItem(Item):
    """Item of Luminance Response Sequence (0028,701C) (PS3.3 C.32.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        CIExyWhitePoint: FLnValue = ...,
        LuminanceValue: FL_Value = ...,
    ) -> None: ...
    LuminanceValue: FL_
    """Luminance Value (0028,701F), FL, VM 1.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    CIExyWhitePoint: FLn
    """CIExy White Point (0028,7018), FL, VM 2.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """

class LuminanceUniformityResultLuminanceResponseSequenceItems(
    Sequence[LuminanceUniformityResultLuminanceResponseSequenceItem]
):
    def add(
        self,
        /,
        *,
        CIExyWhitePoint: FLnValue = ...,
        LuminanceValue: FL_Value = ...,
    ) -> LuminanceUniformityResultLuminanceResponseSequenceItem: ...
