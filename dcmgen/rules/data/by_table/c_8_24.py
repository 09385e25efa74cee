# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SC Equipment Module (PS3.3 C.8.6.1, Table C.8-24)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-24",
    "SC Equipment Module",
    "C.8.6.1",
    (
        Attribute(
            0x00080064, "1", terms=(Terms("defined", ("DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN")),)
        ),  # ConversionType
        Attribute(
            0x00080060,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "AR",
                        "ASMT",
                        "AU",
                        "BDUS",
                        "BI",
                        "BMD",
                        "CR",
                        "CT",
                        "CTPROTOCOL",
                        "DG",
                        "DOC",
                        "DX",
                        "ECG",
                        "EPS",
                        "ES",
                        "FID",
                        "GM",
                        "HC",
                        "HD",
                        "IO",
                        "IOL",
                        "IVOCT",
                        "IVUS",
                        "KER",
                        "KO",
                        "LEN",
                        "LS",
                        "MG",
                        "MR",
                        "M3D",
                        "NM",
                        "OAM",
                        "OCT",
                        "OP",
                        "OPM",
                        "OPT",
                        "OPTBSV",
                        "OPTENF",
                        "OPV",
                        "OSS",
                        "OT",
                        "PLAN",
                        "PR",
                        "PT",
                        "PX",
                        "REG",
                        "RESP",
                        "RF",
                        "RG",
                        "RTDOSE",
                        "RTIMAGE",
                        "RTINTENT",
                        "RTPLAN",
                        "RTRAD",
                        "RTRECORD",
                        "RTSEGANN",
                        "RTSTRUCT",
                        "RWV",
                        "SEG",
                        "SM",
                        "SMR",
                        "SR",
                        "SRF",
                        "STAIN",
                        "TEXTUREMAP",
                        "TG",
                        "US",
                        "VA",
                        "XA",
                        "XC",
                        "AS",
                        "CD",
                        "CF",
                        "CP",
                        "CS",
                        "DD",
                        "DF",
                        "DM",
                        "DS",
                        "EC",
                        "FA",
                        "FS",
                        "LP",
                        "MA",
                        "MS",
                        "OPR",
                        "ST",
                        "VF",
                    ),
                ),
            ),
        ),  # Modality
        Attribute(0x00181010, "3"),  # SecondaryCaptureDeviceID
        Attribute(0x00181016, "3"),  # SecondaryCaptureDeviceManufacturer
        Attribute(0x00181018, "3"),  # SecondaryCaptureDeviceManufacturerModelName
        Attribute(0x00181019, "3"),  # SecondaryCaptureDeviceSoftwareVersions
        Attribute(0x00181022, "3"),  # VideoImageFormatAcquired
        Attribute(0x00181023, "3"),  # DigitalImageFormatAcquired
    ),
)
