# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VL Photographic Geolocation Module."""

from typing import Literal

from dcmgen.model.fields import (
    CS_,
    DS_,
    DT_,
    IS_,
    OB_,
    US_,
    UT_,
    DS_Value,
    DSn,
    DSnValue,
    DT_Value,
    IS_Value,
    OB_Value,
    US_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class VLPhotographicGeolocationModule(Module):
    """VL Photographic Geolocation Module (PS3.3 C.8.12.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """

    def __init__(
        self,
        /,
        *,
        GPSVersionID: OB_Value = ...,
        GPSLatitudeRef: Literal["N", "S", "", None] = ...,
        GPSLatitude: DSnValue = ...,
        GPSLongitudeRef: Literal["E", "W", "", None] = ...,
        GPSLongitude: DSnValue = ...,
        GPSAltitudeRef: US_Value = ...,
        GPSAltitude: DS_Value = ...,
        GPSTimeStamp: DT_Value = ...,
        GPSSatellites: UT_Value = ...,
        GPSStatus: Literal["A", "V", "", None] = ...,
        GPSMeasureMode: Literal["2", "3", "", None] = ...,
        GPSDOP: DS_Value = ...,
        GPSSpeedRef: Literal["K", "M", "N", "", None] = ...,
        GPSSpeed: DS_Value = ...,
        GPSTrackRef: Literal["T", "M", "", None] = ...,
        GPSTrack: DS_Value = ...,
        GPSImgDirectionRef: Literal["T", "M", "", None] = ...,
        GPSImgDirection: DS_Value = ...,
        GPSMapDatum: UT_Value = ...,
        GPSDestLatitudeRef: Literal["N", "S", "", None] = ...,
        GPSDestLatitude: DSnValue = ...,
        GPSDestLongitudeRef: Literal["E", "W", "", None] = ...,
        GPSDestLongitude: DSnValue = ...,
        GPSDestBearingRef: Literal["T", "M", "", None] = ...,
        GPSDestBearing: DS_Value = ...,
        GPSDestDistanceRef: Literal["K", "M", "N", "", None] = ...,
        GPSDestDistance: DS_Value = ...,
        GPSProcessingMethod: OB_Value = ...,
        GPSAreaInformation: OB_Value = ...,
        GPSDateStamp: DT_Value = ...,
        GPSDifferential: IS_Value = ...,
    ) -> None: ...
    GPSVersionID: OB_
    """GPS Version ID (0016,0070), OB, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSLatitudeRef: CS_[Literal["N", "S", ""]]
    """GPS Latitude Ref (0016,0071), CS, VM 1, Type 3.

    Enumerated Values: N, S.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSLatitude: DSn
    """GPS Latitude (0016,0072), DS, VM 3, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSLongitudeRef: CS_[Literal["E", "W", ""]]
    """GPS Longitude Ref (0016,0073), CS, VM 1, Type 3.

    Enumerated Values: E, W.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSLongitude: DSn
    """GPS Longitude (0016,0074), DS, VM 3, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSAltitudeRef: US_
    """GPS Altitude Ref (0016,0075), US, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSAltitude: DS_
    """GPS Altitude (0016,0076), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSTimeStamp: DT_
    """GPS Time Stamp (0016,0077), DT, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSSatellites: UT_
    """GPS Satellites (0016,0078), UT, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSStatus: CS_[Literal["A", "V", ""]]
    """GPS Status (0016,0079), CS, VM 1, Type 3.

    Enumerated Values: A, V.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSMeasureMode: CS_[Literal["2", "3", ""]]
    """GPS Measure Mode (0016,007A), CS, VM 1, Type 3.

    Enumerated Values: 2, 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDOP: DS_
    """GPS DOP (0016,007B), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSSpeedRef: CS_[Literal["K", "M", "N", ""]]
    """GPS Speed Ref (0016,007C), CS, VM 1, Type 3.

    Enumerated Values: K, M, N.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSSpeed: DS_
    """GPS Speed (0016,007D), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSTrackRef: CS_[Literal["T", "M", ""]]
    """GPS Track Ref (0016,007E), CS, VM 1, Type 3.

    Enumerated Values: T, M.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSTrack: DS_
    """GPS Track (0016,007F), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSImgDirectionRef: CS_[Literal["T", "M", ""]]
    """GPS Img Direction Ref (0016,0080), CS, VM 1, Type 3.

    Enumerated Values: T, M.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSImgDirection: DS_
    """GPS Img Direction (0016,0081), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSMapDatum: UT_
    """GPS Map Datum (0016,0082), UT, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestLatitudeRef: CS_[Literal["N", "S", ""]]
    """GPS Dest Latitude Ref (0016,0083), CS, VM 1, Type 3.

    Enumerated Values: N, S.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestLatitude: DSn
    """GPS Dest Latitude (0016,0084), DS, VM 3, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestLongitudeRef: CS_[Literal["E", "W", ""]]
    """GPS Dest Longitude Ref (0016,0085), CS, VM 1, Type 3.

    Enumerated Values: E, W.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestLongitude: DSn
    """GPS Dest Longitude (0016,0086), DS, VM 3, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestBearingRef: CS_[Literal["T", "M", ""]]
    """GPS Dest Bearing Ref (0016,0087), CS, VM 1, Type 3.

    Enumerated Values: T, M.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestBearing: DS_
    """GPS Dest Bearing (0016,0088), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestDistanceRef: CS_[Literal["K", "M", "N", ""]]
    """GPS Dest Distance Ref (0016,0089), CS, VM 1, Type 3.

    Enumerated Values: K, M, N.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDestDistance: DS_
    """GPS Dest Distance (0016,008A), DS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSProcessingMethod: OB_
    """GPS Processing Method (0016,008B), OB, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSAreaInformation: OB_
    """GPS Area Information (0016,008C), OB, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDateStamp: DT_
    """GPS Date Stamp (0016,008D), DT, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
    GPSDifferential: IS_
    """GPS Differential (0016,008E), IS, VM 1, Type 3.

    PS3.3 C.8.12.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """
