# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA/XRF Acquisition Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, CST_, DS, FD, FL_, AnyText, DSn, DSnValue, DSValue, FDValue, FL_Value
from dcmgen.model.iod import Module

class XAXRFAcquisitionModule(Module):
    """XA/XRF Acquisition Module (PS3.3 C.8.19.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        AveragePulseWidth: DSValue = ...,
        RadiationSetting: Literal["SC", "GR"] = ...,
        RadiationMode: Literal["CONTINUOUS", "PULSED"] | AnyText = ...,
        PositionerType: Literal["CARM", "COLUMN"] | AnyText = ...,
        AcquisitionDuration: FDValue = ...,
        XRayReceptorType: Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        CArmPositionerTabletopRelationship: Literal["YES", "NO"] = ...,
        DistanceReceptorPlaneToDetectorHousing: FL_Value = ...,
        AcquiredImageAreaDoseProduct: FL_Value = ...,
        RectificationType: Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL", None] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM", None] | AnyText = ...,
    ) -> None: ...
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    RadiationSetting: CS[Literal["SC", "GR"]]
    """Radiation Setting (0018,1155), CS, VM 1, Type 1.

    Enumerated Values: SC, GR.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1C.

    Required if Exposure in mAs is absent. May be present otherwise.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1C.

    Required if Exposure in mAs is absent. May be present otherwise.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1C.

    Required if Exposure Time in ms is absent or X-Ray Tube Current in mA is absent. May be present otherwise.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    AveragePulseWidth: DS
    """Average Pulse Width (0018,1154), DS, VM 1, Type 1.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    RadiationMode: CST[Literal["CONTINUOUS", "PULSED"]]
    """Radiation Mode (0018,115A), CS, VM 1, Type 1.

    Defined Terms: CONTINUOUS, PULSED.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), CS, VM 1, Type 3.

    Defined Terms: TUNGSTEN, MOLYBDENUM, RHODIUM.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]]
    """Rectification Type (0018,1156), CS, VM 1, Type 3.

    Defined Terms: SINGLE PHASE, THREE PHASE, CONST POTENTIAL.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    XRayReceptorType: CS[Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"]]
    """X-Ray Receptor Type (0018,9420), CS, VM 1, Type 1.

    Enumerated Values: IMG_INTENSIFIER, DIGITAL_DETECTOR.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    DistanceReceptorPlaneToDetectorHousing: FL_
    """Distance Receptor Plane to Detector Housing (0018,9426), FL, VM 1, Type 2.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    PositionerType: CST[Literal["CARM", "COLUMN"]]
    """Positioner Type (0018,1508), CS, VM 1, Type 1.

    Defined Terms: CARM, COLUMN.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    CArmPositionerTabletopRelationship: CS[Literal["YES", "NO"]]
    """C-arm Positioner Tabletop Relationship (0018,9474), CS, VM 1, Type 1C.

    Required if Positioner Type is CARM. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
    AcquiredImageAreaDoseProduct: FL_
    """Acquired Image Area Dose Product (0018,9473), FL, VM 1, Type 2.

    PS3.3 C.8.19.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """
