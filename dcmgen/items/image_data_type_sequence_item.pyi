# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Data Type Sequence (0018,9807)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, AnyText, USorSS, USorSSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageDataTypeSequenceItem(Item):
    """Item of Image Data Type Sequence (0018,9807) (PS3.3 C.7.6.16.2.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """

    def __init__(
        self,
        /,
        *,
        DataType: Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
        | AnyText = ...,
        AliasedDataType: Literal["YES", "NO"] = ...,
        ZeroVelocityPixelValue: USorSSValue = ...,
    ) -> None: ...
    DataType: CST[
        Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
    ]
    """Data Type (0018,9808), CS, VM 1, Type 1.

    Defined Terms: TISSUE_INTENSITY, TISSUE_VELOCITY, FLOW_VELOCITY, FLOW_POWER, DIRECTION_POWER, FLOW_VARIANCE,
    ELASTICITY, PERFUSION, SOUND_SPEED, ATTENUATION.

    PS3.3 C.7.6.16.2.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """
    AliasedDataType: CS[Literal["YES", "NO"]]
    """Aliased Data Type (0018,980B), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.16.2.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """
    ZeroVelocityPixelValue: USorSS
    """Zero Velocity Pixel Value (0018,9810), US or SS, VM 1, Type 1C.

    Required if Data Type is TISSUE_VELOCITY, FLOW_VELOCITY or DIRECTION_POWER. May be present otherwise.

    PS3.3 C.7.6.16.2.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """

class ImageDataTypeSequenceItems(Sequence[ImageDataTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        DataType: Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
        | AnyText = ...,
        AliasedDataType: Literal["YES", "NO"] = ...,
        ZeroVelocityPixelValue: USorSSValue = ...,
    ) -> ImageDataTypeSequenceItem: ...
