# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Series Module (PS3.3 C.7.3.1, Table C.7-5a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-5a",
    "General Series Module",
    "C.7.3.1",
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
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "2"),  # SeriesNumber
        Attribute(
            0x00200060, "2C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("R", "L")),)
        ),  # Laterality
        Attribute(0x00080021, "3"),  # SeriesDate
        Attribute(0x00080031, "3"),  # SeriesTime
        Attribute(0x00081050, "3"),  # PerformingPhysicianName
        # PerformingPhysicianIdentificationSequence
        Attribute(0x00081052, "3", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x00181030, "3"),  # ProtocolName
        Attribute(0x0008103E, "3"),  # SeriesDescription
        # SeriesDescriptionCodeSequence
        Attribute(0x0008103F, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00081070, "3"),  # OperatorsName
        # OperatorIdentificationSequence
        Attribute(0x00081072, "3", items=(0, None), rows=(Include("10-1"),)),
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "3", items=(0, 1), rows=(Include("10-11"),)),
        # RelatedSeriesSequence
        Attribute(
            0x00081250,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "2", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "7210")),)),
            ),
        ),
        Attribute(0x00180015, "3"),  # BodyPartExamined
        Attribute(
            0x00185100,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "00540410"),
                    (
                        "sop class",
                        (
                            "1.2.840.10008.5.1.4.1.1.2",
                            "1.2.840.10008.5.1.4.1.1.4",
                            "1.2.840.10008.5.1.4.1.1.2.1",
                            "1.2.840.10008.5.1.4.1.1.4.1",
                            "1.2.840.10008.5.1.4.1.1.4.3",
                            "1.2.840.10008.5.1.4.1.1.4.2",
                        ),
                    ),
                ),
                allowed=("absent", "00540410"),
            ),
            terms=(
                Terms(
                    "defined",
                    (
                        "HFP",
                        "HFS",
                        "HFDR",
                        "HFDL",
                        "FFDR",
                        "FFDL",
                        "FFP",
                        "FFS",
                        "LFP",
                        "LFS",
                        "RFP",
                        "RFS",
                        "AFDR",
                        "AFDL",
                        "PFDR",
                        "PFDL",
                    ),
                ),
            ),
        ),  # PatientPosition
        Attribute(0x00280108, "3"),  # SmallestPixelValueInSeries
        Attribute(0x00280109, "3"),  # LargestPixelValueInSeries
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9"),)),
        Include("10-16"),
        Attribute(
            0x00102210,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    (
                        "or",
                        ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                        (
                            "and",
                            ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))),
                            ("undecidable", "animal"),
                        ),
                    ),
                    ("undecidable", "animal"),
                ),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("BIPED", "QUADRUPED")),),
        ),  # AnatomicalOrientationType
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
