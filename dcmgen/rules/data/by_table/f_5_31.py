# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Keys (PS3.3 F.5.31, Table F.5-31)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "F.5-31",
    "Hanging Protocol Keys",
    "F.5.31",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00720002, "1"),  # HangingProtocolName
        Attribute(0x00720004, "1"),  # HangingProtocolDescription
        Attribute(
            0x00720006, "1", terms=(Terms("enumerated", ("MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER")),)
        ),  # HangingProtocolLevel
        Attribute(0x00720008, "1"),  # HangingProtocolCreator
        Attribute(0x0072000A, "1"),  # HangingProtocolCreationDateTime
        # HangingProtocolDefinitionSequence
        Attribute(
            0x0072000C,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00080060,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00082218"), otherwise="allowed"),
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
                ),  # Modality
                # AnatomicRegionSequence
                Attribute(
                    0x00082218,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00080060"), otherwise="allowed"),
                    items=(1, None),
                    rows=(Include("8.8-1"),),
                ),
                Attribute(
                    0x00200060, "2C", condition=Condition("parsed", required=("present", "./00082218"))
                ),  # Laterality
                # ProcedureCodeSequence
                Attribute(0x00081032, "2", items=(0, None), rows=(Include("8.8-1"),)),
                # ReasonForRequestedProcedureCodeSequence
                Attribute(0x0040100A, "2", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(0x00720014, "1"),  # NumberOfPriorsReferenced
        # HangingProtocolUserIdentificationCodeSequence
        Attribute(0x0072000E, "2", items=(0, 1), rows=(Include("8.8-1"),)),
        Include("", anything=True),
    ),
)
