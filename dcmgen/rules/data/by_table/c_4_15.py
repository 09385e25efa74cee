# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Acquisition Results Module (PS3.3 C.4.15, Table C.4-15)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-15",
    "Image Acquisition Results Module",
    "C.4.15",
    (
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
        Attribute(0x00200010, ""),  # StudyID
        # PerformedProtocolCodeSequence
        Attribute(
            0x00400260,
            "",
            items=(0, None),
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
        # PerformedSeriesSequence
        Attribute(
            0x00400340,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00081050, ""),  # PerformingPhysicianName
                # PerformingPhysicianIdentificationSequence
                Attribute(0x00081052, "", items=(1, None), rows=(Include("10-1"),)),
                Attribute(0x00081070, ""),  # OperatorsName
                # OperatorIdentificationSequence
                Attribute(0x00081072, "", items=(1, None), rows=(Include("10-1"),)),
                Attribute(0x00181030, ""),  # ProtocolName
                Attribute(0x0020000E, ""),  # SeriesInstanceUID
                Attribute(0x0008103E, ""),  # SeriesDescription
                # SeriesDescriptionCodeSequence
                Attribute(0x0008103F, "", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00080054, ""),  # RetrieveAETitle
                Attribute(0x0040A494, "", terms=(Terms("enumerated", ("NO", "YES")),)),  # ArchiveRequested
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x00400512, ""),  # ContainerIdentifier
                        # SpecimenDescriptionSequence
                        Attribute(
                            0x00400560,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x00400551, ""),  # SpecimenIdentifier
                                Attribute(0x00400554, ""),  # SpecimenUID
                            ),
                        ),
                    ),
                ),
                # ReferencedNonImageCompositeSOPInstanceSequence
                Attribute(0x00400220, "", items=(0, None), rows=(Include("10-11"),)),
            ),
        ),
    ),
)
