# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Acquisition Results Module. PS3.3 C.4.15, Table C.4-15"""

from __future__ import annotations

from dcmgen.rules import Attribute, Include, Table

TABLE = Table(
    "C.4-15",
    "Image Acquisition Results Module",
    "C.4.15",
    (
        Attribute(0x00080060, ""),  # Modality
        Attribute(0x00200010, ""),  # StudyID
        # PerformedProtocolCodeSequence
        Attribute(
            0x00400260,
            "",
            rows=(
                Include("8.8-1"),
                # ProtocolContextSequence
                Attribute(
                    0x00400440,
                    "",
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "", rows=(Include("10-2"),)),
                    ),
                ),
            ),
        ),
        # PerformedSeriesSequence
        Attribute(
            0x00400340,
            "",
            rows=(
                Attribute(0x00081050, ""),  # PerformingPhysicianName
                # PerformingPhysicianIdentificationSequence
                Attribute(0x00081052, "", rows=(Include("10-1"),)),
                Attribute(0x00081070, ""),  # OperatorsName
                # OperatorIdentificationSequence
                Attribute(0x00081072, "", rows=(Include("10-1"),)),
                Attribute(0x00181030, ""),  # ProtocolName
                Attribute(0x0020000E, ""),  # SeriesInstanceUID
                Attribute(0x0008103E, ""),  # SeriesDescription
                # SeriesDescriptionCodeSequence
                Attribute(0x0008103F, "", rows=(Include("8.8-1"),)),
                Attribute(0x00080054, ""),  # RetrieveAETitle
                Attribute(0x0040A494, ""),  # ArchiveRequested
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "",
                    rows=(
                        Include("10-11"),
                        Attribute(0x00400512, ""),  # ContainerIdentifier
                        # SpecimenDescriptionSequence
                        Attribute(
                            0x00400560,
                            "",
                            rows=(
                                Attribute(0x00400551, ""),  # SpecimenIdentifier
                                Attribute(0x00400554, ""),  # SpecimenUID
                            ),
                        ),
                    ),
                ),
                # ReferencedNonImageCompositeSOPInstanceSequence
                Attribute(0x00400220, "", rows=(Include("10-11"),)),
            ),
        ),
    ),
)
