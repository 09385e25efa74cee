# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Luminance Uniformity Result Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.luminance_uniformity_result_luminance_response_sequence_item import (
    LuminanceUniformityResultLuminanceResponseSequenceItem,
    LuminanceUniformityResultLuminanceResponseSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, US_, Items, US_Value
from dcmgen.model.iod import Macro

class LuminanceUniformityResultMacro(Macro):
    """Luminance Uniformity Result Macro (PS3.3 C.32.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        DDLValue: US_Value = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceUniformityResultLuminanceResponseSequenceItem] = ...,
        WhitePointFlag: Literal["YES", "NO", "", None] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        MeasurementPatternCodeSequence: Items[CodeSequenceMacro] = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...
    NumberOfLuminancePoints: US_
    """Number of Luminance Points (0028,701B), US, VM 1.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    MeasurementPatternCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Pattern Code Sequence (0028,702D), SQ, VM 1.

    Codes: CID 8302 Measurement Pattern Code (Baseline, inferred).

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    DDLValue: US_
    """DDL Value (0028,7017), US, VM 1.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    WhitePointFlag: CS_[Literal["YES", "NO", ""]]
    """White Point Flag (0028,7021), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    LuminanceResponseSequence: SQ[
        LuminanceUniformityResultLuminanceResponseSequenceItems, LuminanceUniformityResultLuminanceResponseSequenceItem
    ]
    """Luminance Response Sequence (0028,701C), SQ, VM 1.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    ReflectedAmbientLight: US_
    """Reflected Ambient Light (2010,0160), US, VM 1.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
    AmbientLightValueSource: CS_[Literal["DEFAULT", "MEASURED", "PROVIDED", ""]]
    """Ambient Light Value Source (0028,7025), CS, VM 1.

    Enumerated Values: DEFAULT, MEASURED, PROVIDED.

    PS3.3 C.32.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """
