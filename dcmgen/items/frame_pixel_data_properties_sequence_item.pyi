# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Pixel Data Properties Sequence (0028,9443)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    CS,
    CST,
    FL_,
    SS,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DSn,
    DSnValue,
    FL_Value,
    FLn,
    FLnValue,
    SSValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FramePixelDataPropertiesSequenceItem(Item):
    """Item of Frame Pixel Data Properties Sequence (0028,9443) (PS3.3 C.8.19.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """

    def __init__(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG", "OTHER"] | AnyText = ...,
        PixelIntensityRelationshipSign: SSValue = ...,
        GeometricalProperties: Literal["UNIFORM", "NON_UNIFORM"] = ...,
        ImageProcessingApplied: Iterable[
            Literal[
                "DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"
            ]
            | AnyText
        ]
        | Literal["DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"]
        | AnyText
        | None = ...,
        ImagerPixelSpacing: DSnValue = ...,
        GeometricMaximumDistortion: FL_Value = ...,
        PixelDataAreaOriginRelativeToFOV: FLnValue = ...,
        PixelDataAreaRotationAngleRelativeToFOV: FL_Value = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    PixelIntensityRelationship: CST[Literal["LIN", "LOG", "OTHER"]]
    """Pixel Intensity Relationship (0028,1040), CS, VM 1, Type 1.

    Defined Terms: LIN, LOG, OTHER.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    PixelIntensityRelationshipSign: SS
    """Pixel Intensity Relationship Sign (0028,1041), SS, VM 1, Type 1.

    Enumerated Values: 1, -1.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    PixelDataAreaOriginRelativeToFOV: FLn
    """Pixel Data Area Origin Relative To FOV (0018,7036), FL, VM 2, Type 3.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    PixelDataAreaRotationAngleRelativeToFOV: FL_
    """Pixel Data Area Rotation Angle Relative To FOV (0018,7038), FL, VM 1, Type 3.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    GeometricalProperties: CS[Literal["UNIFORM", "NON_UNIFORM"]]
    """Geometrical Properties (0028,9444), CS, VM 1, Type 1.

    Enumerated Values: UNIFORM, NON_UNIFORM.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    GeometricMaximumDistortion: FL_
    """Geometric Maximum Distortion (0028,9445), FL, VM 1, Type 2C.

    Required if Geometrical Properties is NON_UNIFORM. Not allowed otherwise.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """
    ImageProcessingApplied: CSTn[
        Literal["DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"]
    ]
    """Image Processing Applied (0028,9446), CS, VM 1-n, Type 1.

    Defined Terms: DIGITAL_SUBTR, HIGH_PASS_FILTER, LOW_PASS_FILTER, MULTI_BAND_FLTR, FRAME_AVERAGING, NONE.

    PS3.3 C.8.19.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """

class FramePixelDataPropertiesSequenceItems(Sequence[FramePixelDataPropertiesSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG", "OTHER"] | AnyText = ...,
        PixelIntensityRelationshipSign: SSValue = ...,
        GeometricalProperties: Literal["UNIFORM", "NON_UNIFORM"] = ...,
        ImageProcessingApplied: Iterable[
            Literal[
                "DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"
            ]
            | AnyText
        ]
        | Literal["DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"]
        | AnyText
        | None = ...,
        ImagerPixelSpacing: DSnValue = ...,
        GeometricMaximumDistortion: FL_Value = ...,
        PixelDataAreaOriginRelativeToFOV: FLnValue = ...,
        PixelDataAreaRotationAngleRelativeToFOV: FL_Value = ...,
    ) -> FramePixelDataPropertiesSequenceItem: ...
