# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Luminance Result Macro."""

from typing import Literal

from dcmgen.items.luminance_result_luminance_response_sequence_item import (
    LuminanceResultLuminanceResponseSequenceItem,
    LuminanceResultLuminanceResponseSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, US_, Items, US_Value
from dcmgen.model.iod import Macro

class LuminanceResultMacro(Macro):
    """Luminance Result Macro (PS3.3 C.32.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceResultLuminanceResponseSequenceItem] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...
    NumberOfLuminancePoints: US_
    """Number of Luminance Points (0028,701B), US, VM 1.

    PS3.3 C.32.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """
    LuminanceResponseSequence: SQ[
        LuminanceResultLuminanceResponseSequenceItems, LuminanceResultLuminanceResponseSequenceItem
    ]
    """Luminance Response Sequence (0028,701C), SQ, VM 1.

    PS3.3 C.32.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """
    ReflectedAmbientLight: US_
    """Reflected Ambient Light (2010,0160), US, VM 1.

    PS3.3 C.32.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """
    AmbientLightValueSource: CS_[Literal["DEFAULT", "MEASURED", "PROVIDED", ""]]
    """Ambient Light Value Source (0028,7025), CS, VM 1.

    Enumerated Values: DEFAULT, MEASURED, PROVIDED.

    PS3.3 C.32.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """
