# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Structure Set Module (PS3.3 C.8.8.5, Table C.8-41)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-41",
    "Structure Set Module",
    "C.8.8.5",
    (
        Include("10-7"),
        Attribute(0x30060002, "1"),  # StructureSetLabel
        Attribute(0x30060004, "3"),  # StructureSetName
        Attribute(0x30060006, "3"),  # StructureSetDescription
        Attribute(0x00200013, "3"),  # InstanceNumber
        Attribute(0x30060008, "2"),  # StructureSetDate
        Attribute(0x30060009, "2"),  # StructureSetTime
        # ReferencedFrameOfReferenceSequence
        Attribute(
            0x30060010,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00200052, "1"),  # FrameOfReferenceUID
                # RTReferencedStudySequence
                Attribute(
                    0x30060012,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        # RTReferencedSeriesSequence
                        Attribute(
                            0x30060014,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                                # ContourImageSequence
                                Attribute(0x30060016, "1", items=(1, None), rows=(Include("10-3"),)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        # SourceSeriesInformationSequence
        Attribute(
            0x3006004C,
            "3",
            items=(0, None),
            rows=(
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
                Attribute(0x00080021, "1"),  # SeriesDate
                Attribute(0x00080031, "1"),  # SeriesTime
                Attribute(0x0008103E, "1"),  # SeriesDescription
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                Attribute(0x00200011, "1"),  # SeriesNumber
            ),
        ),
        # StructureSetROISequence
        Attribute(
            0x30060020,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x30060022, "1"),  # ROINumber
                # ConceptualVolumeIdentificationSequence
                Attribute(0x301000A0, "3", items=(0, 1), rows=(Include("10.33-1"),)),
                Attribute(0x30060024, "1"),  # ReferencedFrameOfReferenceUID
                Attribute(0x30060026, "2"),  # ROIName
                Attribute(0x30060028, "3"),  # ROIDescription
                Attribute(0x3006002C, "3"),  # ROIVolume
                Attribute(0x3006002D, "3"),  # ROIDateTime
                Attribute(
                    0x30060036, "2", terms=(Terms("defined", ("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL")),)
                ),  # ROIGenerationAlgorithm
                Attribute(0x30060038, "3"),  # ROIGenerationDescription
                # RTProtocolCodeSequence
                Attribute(0x3010005B, "3", items=(0, None), rows=(Include("8.8-1"),)),
                # ROICreatorSequence
                Attribute(
                    0x3006004D, "3", items=(0, 1), rows=(Include("C.17-3b", cid=("Defined", "9536", "inferred")),)
                ),
                # ROIDerivationAlgorithmIdentificationSequence
                Attribute(0x30060037, "3", items=(0, 1), rows=(Include("10-19"),)),
                # DerivationCodeSequence
                Attribute(0x00089215, "3", items=(0, None), rows=(Include("8.8-1"),)),
                # DefinitionSourceSequence
                Attribute(
                    0x00081156,
                    "3",
                    items=(0, 1),
                    rows=(
                        Include("10-11"),
                        Attribute(
                            0x0062000B,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00081150", ("1.2.840.10008.5.1.4.1.1.66.4",))
                            ),
                        ),  # ReferencedSegmentNumber
                        Attribute(
                            0x0070031B,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00081150", ("1.2.840.10008.5.1.4.1.1.66.2",))
                            ),
                        ),  # ReferencedFiducialUID
                    ),
                ),
            ),
        ),
        # PredecessorStructureSetSequence
        Attribute(0x30060018, "3", items=(0, 1), rows=(Include("10-11"),)),
    ),
)
