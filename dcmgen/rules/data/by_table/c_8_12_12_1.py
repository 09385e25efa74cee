# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VL Photographic Geolocation Module (PS3.3 C.8.12.12, Table C.8.12.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.12.12-1",
    "VL Photographic Geolocation Module",
    "C.8.12.12",
    (
        Attribute(0x00160070, "3"),  # GPSVersionID
        Attribute(0x00160071, "3", terms=(Terms("enumerated", ("N", "S")),)),  # GPSLatitudeRef
        Attribute(0x00160072, "3"),  # GPSLatitude
        Attribute(0x00160073, "3", terms=(Terms("enumerated", ("E", "W")),)),  # GPSLongitudeRef
        Attribute(0x00160074, "3"),  # GPSLongitude
        Attribute(0x00160075, "3"),  # GPSAltitudeRef
        Attribute(0x00160076, "3"),  # GPSAltitude
        Attribute(0x00160077, "3"),  # GPSTimeStamp
        Attribute(0x00160078, "3"),  # GPSSatellites
        Attribute(0x00160079, "3", terms=(Terms("enumerated", ("A", "V")),)),  # GPSStatus
        Attribute(0x0016007A, "3", terms=(Terms("enumerated", ("2", "3")),)),  # GPSMeasureMode
        Attribute(0x0016007B, "3"),  # GPSDOP
        Attribute(0x0016007C, "3", terms=(Terms("enumerated", ("K", "M", "N")),)),  # GPSSpeedRef
        Attribute(0x0016007D, "3"),  # GPSSpeed
        Attribute(0x0016007E, "3", terms=(Terms("enumerated", ("T", "M")),)),  # GPSTrackRef
        Attribute(0x0016007F, "3"),  # GPSTrack
        Attribute(0x00160080, "3", terms=(Terms("enumerated", ("T", "M")),)),  # GPSImgDirectionRef
        Attribute(0x00160081, "3"),  # GPSImgDirection
        Attribute(0x00160082, "3"),  # GPSMapDatum
        Attribute(0x00160083, "3", terms=(Terms("enumerated", ("N", "S")),)),  # GPSDestLatitudeRef
        Attribute(0x00160084, "3"),  # GPSDestLatitude
        Attribute(0x00160085, "3", terms=(Terms("enumerated", ("E", "W")),)),  # GPSDestLongitudeRef
        Attribute(0x00160086, "3"),  # GPSDestLongitude
        Attribute(0x00160087, "3", terms=(Terms("enumerated", ("T", "M")),)),  # GPSDestBearingRef
        Attribute(0x00160088, "3"),  # GPSDestBearing
        Attribute(0x00160089, "3", terms=(Terms("enumerated", ("K", "M", "N")),)),  # GPSDestDistanceRef
        Attribute(0x0016008A, "3"),  # GPSDestDistance
        Attribute(0x0016008B, "3"),  # GPSProcessingMethod
        Attribute(0x0016008C, "3"),  # GPSAreaInformation
        Attribute(0x0016008D, "3"),  # GPSDateStamp
        Attribute(0x0016008E, "3"),  # GPSDifferential
    ),
)
