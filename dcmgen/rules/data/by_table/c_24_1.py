# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encapsulated Document Series Module (PS3.3 C.24.1, Table C.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.24-1",
    "Encapsulated Document Series Module",
    "C.24.1",
    (
        Attribute(
            0x00080060,
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
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "1"),  # SeriesNumber
        Attribute(0x00080021, "3"),  # SeriesDate
        Attribute(0x00080031, "3"),  # SeriesTime
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "3", items=(0, 1), rows=(Include("10-11"),)),
        Attribute(0x00181030, "3"),  # ProtocolName
        Attribute(0x0008103E, "3"),  # SeriesDescription
        # SeriesDescriptionCodeSequence
        Attribute(0x0008103F, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9"),)),
        Include("10-16"),
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
