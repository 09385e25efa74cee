# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Equipment Specification Module (PS3.3 C.34.6, Table C.34.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.34.6-1",
    "Equipment Specification Module",
    "C.34.6",
    (
        Attribute(
            0x00080221,
            "1",
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
                        "ANN",
                        "CFM",
                        "DMS",
                        "EEG",
                        "EMG",
                        "EOG",
                        "PA",
                        "POS",
                        "XAPROTOCOL",
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
        ),  # EquipmentModality
        # ModelSpecificationSequence
        Attribute(
            0x00189912,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00080070, "1"),  # Manufacturer
                Attribute(0x00080222, "3"),  # ManufacturerRelatedModelGroup
                Attribute(
                    0x00081090,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00080222"), otherwise="allowed"),
                ),  # ManufacturerModelName
                Attribute(0x00181020, "3"),  # SoftwareVersions
                # GeneralAccessorySequence
                Attribute(
                    0x300A0420,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F9, "1"),  # AccessoryCode
                    ),
                ),
                Attribute(0x00181000, "3"),  # DeviceSerialNumber
                Attribute(0x00181204, "3"),  # DateOfManufacture
                Attribute(0x00181205, "3"),  # DateOfInstallation
            ),
        ),
    ),
)
