# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Target Luminance Characteristics Sequence (0028,7008)."""

from typing import Literal

from dcmgen.model.fields import CS_, FL_, LO_, SQ, US_, FL_Value, FLn, FLnValue, Items, LO_Value, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class LuminanceResponseSequenceItem(Item):
    """Item of Luminance Response Sequence (0028,701C) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    def __init__(
        self,
        /,
        *,
        DDLValue: US_Value = ...,
        LuminanceValue: FL_Value = ...,
    ) -> None: ...
    DDLValue: US_
    """DDL Value (0028,7017), US, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    LuminanceValue: FL_
    """Luminance Value (0028,701F), FL, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

class LuminanceResponseSequenceItems(Sequence[LuminanceResponseSequenceItem]):
    def add(
        self,
        /,
        *,
        DDLValue: US_Value = ...,
        LuminanceValue: FL_Value = ...,
    ) -> LuminanceResponseSequenceItem: ...

class TargetLuminanceCharacteristicsSequenceItem(Item):
    """Item of Target Luminance Characteristics Sequence (0028,7008) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    def __init__(
        self,
        /,
        *,
        LuminanceCharacteristicsID: US_Value = ...,
        CIExyWhitePoint: FLnValue = ...,
        DisplayFunctionType: Literal[
            "GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED", "", None
        ] = ...,
        GammaValue: FL_Value = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceResponseSequenceItem] = ...,
        TargetMinimumLuminance: FL_Value = ...,
        TargetMaximumLuminance: FL_Value = ...,
        LuminanceResponseDescription: LO_Value = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...
    LuminanceCharacteristicsID: US_
    """Luminance Characteristics ID (0028,7009), US, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    DisplayFunctionType: CS_[Literal["GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED", ""]]
    """Display Function Type (0028,7019), CS, VM 1.

    Enumerated Values: GSDF, CIELAB, GAMMA, LINEAR, LOG10, SRGB, USER_DEFINED.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    TargetMinimumLuminance: FL_
    """Target Minimum Luminance (0028,701D), FL, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    TargetMaximumLuminance: FL_
    """Target Maximum Luminance (0028,701E), FL, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    GammaValue: FL_
    """Gamma Value (0028,701A), FL, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    NumberOfLuminancePoints: US_
    """Number of Luminance Points (0028,701B), US, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    LuminanceResponseSequence: SQ[LuminanceResponseSequenceItems, LuminanceResponseSequenceItem]
    """Luminance Response Sequence (0028,701C), SQ, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    LuminanceResponseDescription: LO_
    """Luminance Response Description (0028,7020), LO, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    CIExyWhitePoint: FLn
    """CIExy White Point (0028,7018), FL, VM 2.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    ReflectedAmbientLight: US_
    """Reflected Ambient Light (2010,0160), US, VM 1.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """
    AmbientLightValueSource: CS_[Literal["DEFAULT", "MEASURED", "PROVIDED", ""]]
    """Ambient Light Value Source (0028,7025), CS, VM 1.

    Enumerated Values: DEFAULT, MEASURED, PROVIDED.

    PS3.3 C.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

class TargetLuminanceCharacteristicsSequenceItems(Sequence[TargetLuminanceCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        LuminanceCharacteristicsID: US_Value = ...,
        CIExyWhitePoint: FLnValue = ...,
        DisplayFunctionType: Literal[
            "GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED", "", None
        ] = ...,
        GammaValue: FL_Value = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceResponseSequenceItem] = ...,
        TargetMinimumLuminance: FL_Value = ...,
        TargetMaximumLuminance: FL_Value = ...,
        LuminanceResponseDescription: LO_Value = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> TargetLuminanceCharacteristicsSequenceItem: ...
