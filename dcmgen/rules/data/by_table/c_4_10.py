# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Scheduled Procedure Step Module (PS3.3 C.4.10, Table C.4-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-10",
    "Scheduled Procedure Step Module",
    "C.4.10",
    (  # ScheduledProcedureStepSequence
        Attribute(
            0x00400100,
            "",
            rows=(
                Attribute(0x00400001, ""),  # ScheduledStationAETitle
                Attribute(0x00400010, ""),  # ScheduledStationName
                Attribute(0x00400011, ""),  # ScheduledProcedureStepLocation
                # ReferencedDefinedProtocolSequence
                Attribute(
                    0x0018990C,
                    "",
                    rows=(
                        Attribute(0x00081150, ""),  # ReferencedSOPClassUID
                        Attribute(0x00081155, ""),  # ReferencedSOPInstanceUID
                    ),
                ),
                # ReferencedPerformedProtocolSequence
                Attribute(
                    0x0018990D,
                    "",
                    rows=(
                        Attribute(0x00081150, ""),  # ReferencedSOPClassUID
                        Attribute(0x00081155, ""),  # ReferencedSOPInstanceUID
                    ),
                ),
                Attribute(0x00400002, ""),  # ScheduledProcedureStepStartDate
                Attribute(0x00400003, ""),  # ScheduledProcedureStepStartTime
                Attribute(0x00400004, ""),  # ScheduledProcedureStepEndDate
                Attribute(0x00400005, ""),  # ScheduledProcedureStepEndTime
                Attribute(0x00400006, ""),  # ScheduledPerformingPhysicianName
                # ScheduledPerformingPhysicianIdentificationSequence
                Attribute(0x0040000B, "", items=(1, 1), rows=(Include("10-1"),)),
                Attribute(0x00400007, ""),  # ScheduledProcedureStepDescription
                # ScheduledProtocolCodeSequence
                Attribute(
                    0x00400008,
                    "",
                    items=(1, None),
                    rows=(
                        Include("8.8-1"),
                        # ProtocolContextSequence
                        Attribute(
                            0x00400440,
                            "",
                            items=(1, None),
                            rows=(
                                Include("10-2"),
                                # ContentItemModifierSequence
                                Attribute(0x00400441, "", items=(1, None), rows=(Include("10-2"),)),
                            ),
                        ),
                    ),
                ),
                Attribute(0x00400009, ""),  # ScheduledProcedureStepID
                Attribute(
                    0x00400020, "", terms=(Terms("defined", ("SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED")),)
                ),  # ScheduledProcedureStepStatus
                Attribute(0x00400400, ""),  # CommentsOnTheScheduledProcedureStep
                Attribute(
                    0x00080060,
                    "",
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
                Attribute(0x00321070, ""),  # RequestedContrastAgent
                Attribute(0x00400012, ""),  # PreMedication
                Attribute(
                    0x00102210, "", terms=(Terms("enumerated", ("BIPED", "QUADRUPED")),)
                ),  # AnatomicalOrientationType
                Attribute(0x300A0700, ""),  # TreatmentSessionUID
            ),
        ),
        # ScheduledSpecimenSequence
        Attribute(0x00400500, "", rows=(Include("C.7.6.22-2"),)),
        Attribute(0x22000005, ""),  # BarcodeValue
    ),
)
