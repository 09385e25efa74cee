# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Definition Module (PS3.3 C.23.1, Table C.23.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.23.1-1",
    "Hanging Protocol Definition Module",
    "C.23.1",
    (
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
                    rows=(Include("8.8-1", cid=("Defined", "")),),
                ),
                Attribute(
                    0x00200060,
                    "2C",
                    condition=Condition("parsed", required=("present", "./00082218")),
                    terms=(Terms("enumerated", ("R", "L", "B", "U")),),
                ),  # Laterality
                # ProcedureCodeSequence
                Attribute(
                    0x00081032, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "101", "inferred")),)
                ),
                # ReasonForRequestedProcedureCodeSequence
                Attribute(0x0040100A, "2", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(0x00720014, "1"),  # NumberOfPriorsReferenced
        # ImageSetsSequence
        Attribute(
            0x00720020,
            "1",
            items=(1, None),
            rows=(  # ImageSetSelectorSequence
                Attribute(
                    0x00720022,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x00720024, "1", terms=(Terms("enumerated", ("MATCH", "NO_MATCH")),)
                        ),  # ImageSetSelectorUsageFlag
                        Attribute(0x00720026, "1"),  # SelectorAttribute
                        Attribute(
                            0x00720050,
                            "1",
                            terms=(
                                Terms(
                                    "enumerated",
                                    (
                                        "AE",
                                        "AS",
                                        "AT",
                                        "CS",
                                        "DA",
                                        "DS",
                                        "DT",
                                        "FL",
                                        "FD",
                                        "IS",
                                        "LO",
                                        "LT",
                                        "OB",
                                        "OD",
                                        "OF",
                                        "OL",
                                        "OV",
                                        "OW",
                                        "PN",
                                        "SH",
                                        "SL",
                                        "SQ",
                                        "SS",
                                        "ST",
                                        "SV",
                                        "TM",
                                        "UC",
                                        "UI",
                                        "UL",
                                        "UN",
                                        "UR",
                                        "US",
                                        "UT",
                                        "UV",
                                    ),
                                ),
                            ),
                        ),  # SelectorAttributeVR
                        Include("C.23.4-1"),
                        Include("C.23.4-2"),
                        Attribute(0x00720028, "1"),  # SelectorValueNumber
                    ),
                ),
                # TimeBasedImageSetsSequence
                Attribute(
                    0x00720030,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00720032, "1"),  # ImageSetNumber
                        Attribute(
                            0x00720034, "1", terms=(Terms("enumerated", ("RELATIVE_TIME", "ABSTRACT_PRIOR")),)
                        ),  # ImageSetSelectorCategory
                        Attribute(
                            0x00720038,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00720034", ("RELATIVE_TIME",))),
                        ),  # RelativeTime
                        Attribute(
                            0x0072003A,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00720038")),
                            terms=(
                                Terms(
                                    "enumerated", ("SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS")
                                ),
                            ),
                        ),  # RelativeTimeUnits
                        Attribute(
                            0x0072003C,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("in", "./00720034", ("ABSTRACT_PRIOR",)), ("absent", "./0072003E")),
                            ),
                        ),  # AbstractPriorValue
                        # AbstractPriorCodeSequence
                        Attribute(
                            0x0072003E,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("in", "./00720034", ("ABSTRACT_PRIOR",)), ("absent", "./0072003C")),
                            ),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "31", "inferred")),),
                        ),
                        Attribute(0x00720040, "3"),  # ImageSetLabel
                    ),
                ),
            ),
        ),
        # HangingProtocolUserIdentificationCodeSequence
        Attribute(0x0072000E, "2", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00720010, "3"),  # HangingProtocolUserGroupName
        # SourceHangingProtocolSequence
        Attribute(0x00720012, "3", items=(0, 1), rows=(Include("10-11"),)),
    ),
)
