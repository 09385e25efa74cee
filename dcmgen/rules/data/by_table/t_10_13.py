# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Contributing Sources Macro (PS3.3 10.10, Table 10-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10-13",
    "General Contributing Sources Macro",
    "10.10",
    (  # ContributingSOPInstancesReferenceSequence
        Attribute(
            0x00209529,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                # ReferencedSeriesSequence
                Attribute(
                    0x00081115,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                        Attribute(0x00200011, "2"),  # SeriesNumber
                        # ReferencedInstanceSequence
                        Attribute(
                            0x0008114A,
                            "1",
                            items=(1, None),
                            rows=(
                                Include("10-11"),
                                Attribute(0x00200013, "2"),  # InstanceNumber
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Attribute(0x00080070, "2"),  # Manufacturer
        Attribute(0x00081090, "1C", condition=Condition("undecidable")),  # ManufacturerModelName
        Attribute(0x00181000, "1C", condition=Condition("undecidable")),  # DeviceSerialNumber
        Attribute(0x00181020, "1C", condition=Condition("undecidable")),  # SoftwareVersions
        Attribute(0x00181204, "3"),  # DateOfManufacture
        Attribute(0x00181205, "3"),  # DateOfInstallation
        Attribute(0x0008002A, "1C", condition=Condition("undecidable")),  # AcquisitionDateTime
        Attribute(0x00081010, "1C", condition=Condition("undecidable")),  # StationName
        Attribute(0x00081070, "1C", condition=Condition("undecidable")),  # OperatorsName
        # OperatorIdentificationSequence
        Attribute(0x00081072, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-1"),)),
        Attribute(0x00181030, "1C", condition=Condition("undecidable")),  # ProtocolName
        # PerformedProtocolCodeSequence
        Attribute(0x00400260, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("8.8-1"),)),
        Attribute(0x00189423, "1C", condition=Condition("undecidable")),  # AcquisitionProtocolName
    ),
)
