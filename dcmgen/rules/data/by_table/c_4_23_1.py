# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Instance Availability Notification Module (PS3.3 C.4.23, Table C.4.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4.23-1",
    "Instance Availability Notification Module",
    "C.4.23",
    (  # ReferencedPerformedProcedureStepSequence
        Attribute(
            0x00081111,
            "",
            items=(0, 1),
            rows=(
                Include("10-11"),
                # PerformedWorkitemCodeSequence
                Attribute(0x00404019, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "9231", "inferred")),)),
            ),
        ),
        Attribute(0x0020000D, ""),  # StudyInstanceUID
        # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "",
            items=(1, None),
            rows=(
                Attribute(0x0020000E, ""),  # SeriesInstanceUID
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "",
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(
                            0x00080056,
                            "",
                            terms=(Terms("enumerated", ("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE")),),
                        ),  # InstanceAvailability
                        Attribute(0x00080054, ""),  # RetrieveAETitle
                        Attribute(0x0040E011, ""),  # RetrieveLocationUID
                        Attribute(0x0040E010, ""),  # RetrieveURI
                        Attribute(0x00081190, ""),  # RetrieveURL
                        Attribute(0x00880130, ""),  # StorageMediaFileSetID
                        Attribute(0x00880140, ""),  # StorageMediaFileSetUID
                    ),
                ),
            ),
        ),
    ),
)
