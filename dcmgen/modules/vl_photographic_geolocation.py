# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""VL Photographic Geolocation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, DT_, IS_, OB_, US_, UT_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VLPhotographicGeolocationModule(Module):
    """VL Photographic Geolocation Module (PS3.3 C.8.12.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """

    __slots__ = ()

    GPSVersionID: OB_ = OB_(0x0016_0070)
    """GPS Version ID (0016,0070), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSLatitudeRef: CS_[Literal["N", "S"]] = CS_(0x0016_0071)
    """GPS Latitude Ref (0016,0071), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSLatitude: DSn = DSn(0x0016_0072)
    """GPS Latitude (0016,0072), VM 3, Type 3 (PS3.3 C.8.12.12)."""
    GPSLongitudeRef: CS_[Literal["E", "W"]] = CS_(0x0016_0073)
    """GPS Longitude Ref (0016,0073), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSLongitude: DSn = DSn(0x0016_0074)
    """GPS Longitude (0016,0074), VM 3, Type 3 (PS3.3 C.8.12.12)."""
    GPSAltitudeRef: US_ = US_(0x0016_0075)
    """GPS Altitude Ref (0016,0075), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSAltitude: DS_ = DS_(0x0016_0076)
    """GPS Altitude (0016,0076), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSTimeStamp: DT_ = DT_(0x0016_0077)
    """GPS Time Stamp (0016,0077), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSSatellites: UT_ = UT_(0x0016_0078)
    """GPS Satellites (0016,0078), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSStatus: CS_[Literal["A", "V"]] = CS_(0x0016_0079)
    """GPS Status (0016,0079), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSMeasureMode: CS_[Literal["2", "3"]] = CS_(0x0016_007A)
    """GPS Measure Mode (0016,007A), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDOP: DS_ = DS_(0x0016_007B)
    """GPS DOP (0016,007B), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSSpeedRef: CS_[Literal["K", "M", "N"]] = CS_(0x0016_007C)
    """GPS Speed Ref (0016,007C), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSSpeed: DS_ = DS_(0x0016_007D)
    """GPS Speed (0016,007D), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSTrackRef: CS_[Literal["T", "M"]] = CS_(0x0016_007E)
    """GPS Track Ref (0016,007E), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSTrack: DS_ = DS_(0x0016_007F)
    """GPS Track (0016,007F), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSImgDirectionRef: CS_[Literal["T", "M"]] = CS_(0x0016_0080)
    """GPS Img Direction Ref (0016,0080), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSImgDirection: DS_ = DS_(0x0016_0081)
    """GPS Img Direction (0016,0081), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSMapDatum: UT_ = UT_(0x0016_0082)
    """GPS Map Datum (0016,0082), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestLatitudeRef: CS_[Literal["N", "S"]] = CS_(0x0016_0083)
    """GPS Dest Latitude Ref (0016,0083), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestLatitude: DSn = DSn(0x0016_0084)
    """GPS Dest Latitude (0016,0084), VM 3, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestLongitudeRef: CS_[Literal["E", "W"]] = CS_(0x0016_0085)
    """GPS Dest Longitude Ref (0016,0085), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestLongitude: DSn = DSn(0x0016_0086)
    """GPS Dest Longitude (0016,0086), VM 3, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestBearingRef: CS_[Literal["T", "M"]] = CS_(0x0016_0087)
    """GPS Dest Bearing Ref (0016,0087), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestBearing: DS_ = DS_(0x0016_0088)
    """GPS Dest Bearing (0016,0088), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestDistanceRef: CS_[Literal["K", "M", "N"]] = CS_(0x0016_0089)
    """GPS Dest Distance Ref (0016,0089), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDestDistance: DS_ = DS_(0x0016_008A)
    """GPS Dest Distance (0016,008A), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSProcessingMethod: OB_ = OB_(0x0016_008B)
    """GPS Processing Method (0016,008B), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSAreaInformation: OB_ = OB_(0x0016_008C)
    """GPS Area Information (0016,008C), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDateStamp: DT_ = DT_(0x0016_008D)
    """GPS Date Stamp (0016,008D), VM 1, Type 3 (PS3.3 C.8.12.12)."""
    GPSDifferential: IS_ = IS_(0x0016_008E)
    """GPS Differential (0016,008E), VM 1, Type 3 (PS3.3 C.8.12.12)."""
