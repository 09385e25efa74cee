# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Photographic Geolocation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, DT_, IS_, OB_, US_, UT_, DSn
from dcmgen.model.iod import Module


class VLPhotographicGeolocationModule(Module):
    """VL Photographic Geolocation Module (PS3.3 C.8.12.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.12.html
    """

    __slots__ = ()

    GPSVersionID = OB_(0x0016_0070)
    GPSLatitudeRef = CS_(0x0016_0071)
    GPSLatitude = DSn(0x0016_0072)
    GPSLongitudeRef = CS_(0x0016_0073)
    GPSLongitude = DSn(0x0016_0074)
    GPSAltitudeRef = US_(0x0016_0075)
    GPSAltitude = DS_(0x0016_0076)
    GPSTimeStamp = DT_(0x0016_0077)
    GPSSatellites = UT_(0x0016_0078)
    GPSStatus = CS_(0x0016_0079)
    GPSMeasureMode = CS_(0x0016_007A)
    GPSDOP = DS_(0x0016_007B)
    GPSSpeedRef = CS_(0x0016_007C)
    GPSSpeed = DS_(0x0016_007D)
    GPSTrackRef = CS_(0x0016_007E)
    GPSTrack = DS_(0x0016_007F)
    GPSImgDirectionRef = CS_(0x0016_0080)
    GPSImgDirection = DS_(0x0016_0081)
    GPSMapDatum = UT_(0x0016_0082)
    GPSDestLatitudeRef = CS_(0x0016_0083)
    GPSDestLatitude = DSn(0x0016_0084)
    GPSDestLongitudeRef = CS_(0x0016_0085)
    GPSDestLongitude = DSn(0x0016_0086)
    GPSDestBearingRef = CS_(0x0016_0087)
    GPSDestBearing = DS_(0x0016_0088)
    GPSDestDistanceRef = CS_(0x0016_0089)
    GPSDestDistance = DS_(0x0016_008A)
    GPSProcessingMethod = OB_(0x0016_008B)
    GPSAreaInformation = OB_(0x0016_008C)
    GPSDateStamp = DT_(0x0016_008D)
    GPSDifferential = IS_(0x0016_008E)
