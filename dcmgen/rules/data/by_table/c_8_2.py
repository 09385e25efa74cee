# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CR Image Module (PS3.3 C.8.1.2, Table C.8-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-2",
    "CR Image Module",
    "C.8.1.2",
    (
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00180060, "3"),  # KVP
        Attribute(0x00181004, "3"),  # PlateID
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181150, "3"),  # ExposureTime
        Attribute(0x00181151, "3"),  # XRayTubeCurrent
        Attribute(0x00181152, "3"),  # Exposure
        Attribute(0x00181153, "3"),  # ExposureInuAs
        Attribute(0x00181164, "3"),  # ImagerPixelSpacing
        Include("10-10"),
        Attribute(0x00181170, "3"),  # GeneratorPower
        Attribute(0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Attribute(0x00181401, "3"),  # AcquisitionDeviceProcessingCode
        Attribute(0x00181402, "3", terms=(Terms("enumerated", ("LANDSCAPE", "PORTRAIT")),)),  # CassetteOrientation
        Attribute(
            0x00181403,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "18CMX24CM",
                        "8INX10IN",
                        "24CMX30CM",
                        "10INX12IN",
                        "30CMX35CM",
                        "30CMX40CM",
                        "11INX14IN",
                        "35CMX35CM",
                        "14INX14IN",
                        "35CMX43CM",
                        "14INX17IN",
                    ),
                ),
            ),
        ),  # CassetteSize
        Attribute(0x00181404, "3"),  # ExposuresOnPlate
        Attribute(0x00181405, "3"),  # RelativeXRayExposure
        Attribute(0x00186000, "3"),  # Sensitivity
        Include("10-7", cid=("Defined", "")),
        Include("10-23"),
    ),
)
