# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Acquisition Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import (
    CS,
    CST_,
    DS_,
    IS_,
    AnyText,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    IS_Value,
    ISn,
    ISnValue,
    LOn,
    LOnValue,
    LOValue,
)
from dcmgen.model.iod import Module

class XRayAcquisitionModule(BasicPixelSpacingCalibrationMacro, Module):
    """X-Ray Acquisition Module (PS3.3 C.8.7.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationSetting: Literal["SC", "GR"] = ...,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        KVP: DS_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        FieldOfViewShape: Literal["ROUND", "RECTANGLE", None] | AnyText = ...,
        FieldOfViewDimensions: ISnValue = ...,
        ExposureInuAs: IS_Value = ...,
        AveragePulseWidth: DS_Value = ...,
        RadiationMode: Literal["CONTINUOUS", "PULSED", None] | AnyText = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        TypeOfFilters: LOnValue = ...,
        IntensifierSize: DS_Value = ...,
        ImagerPixelSpacing: DSnValue = ...,
        Grid: Iterable[Literal["IN", "NONE"] | AnyText] | Literal["IN", "NONE"] | AnyText | None = ...,
        FocalSpots: DSnValue = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
    ) -> None: ...
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 2.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    RadiationSetting: CS[Literal["SC", "GR"]]
    """Radiation Setting (0018,1155), CS, VM 1, Type 1.

    Enumerated Values: SC, GR.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 2C.

    Required if Exposure is absent. May be present otherwise.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    XRayTubeCurrentInuA: DS_
    """X-Ray Tube Current in µA (0018,8151), DS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 2C.

    Required if Exposure is absent. May be present otherwise.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), DS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    Exposure: IS_
    """Exposure (0018,1152), IS, VM 1, Type 2C.

    Required if Exposure Time is absent or X-Ray Tube Current is absent. May be present otherwise.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), IS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    Grid: CSTn[Literal["IN", "NONE"]]
    """Grid (0018,1166), CS, VM 1-n, Type 3.

    Defined Terms: IN, NONE.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    AveragePulseWidth: DS_
    """Average Pulse Width (0018,1154), DS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    RadiationMode: CST_[Literal["CONTINUOUS", "PULSED"]]
    """Radiation Mode (0018,115A), CS, VM 1, Type 3.

    Defined Terms: CONTINUOUS, PULSED.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    TypeOfFilters: LOn
    """Type of Filters (0018,1161), LO, VM 1-n, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    IntensifierSize: DS_
    """Intensifier Size (0018,1162), DS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    FieldOfViewShape: CST_[Literal["ROUND", "RECTANGLE"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 3.

    Defined Terms: ROUND, RECTANGLE.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    FieldOfViewDimensions: ISn
    """Field of View Dimension(s) (0018,1149), IS, VM 1-2, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
    ImageAndFluoroscopyAreaDoseProduct: DS_
    """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1, Type 3.

    PS3.3 C.8.7.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """
