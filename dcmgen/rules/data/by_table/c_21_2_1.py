# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spatial Fiducials Module (PS3.3 C.21.2, Table C.21.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.21.2-1",
    "Spatial Fiducials Module",
    "C.21.2",
    (
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("10-12"),
        # FiducialSetSequence
        Attribute(
            0x0070031C,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00200052,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00081140"), otherwise="allowed"),
                ),  # FrameOfReferenceUID
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00200052"), otherwise="allowed"),
                    items=(1, None),
                    rows=(Include("10-3"),),
                ),
                # FiducialSequence
                Attribute(
                    0x0070031E,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00700310, "1"),  # FiducialIdentifier
                        # FiducialsPropertyCategoryCodeSequence
                        Attribute(
                            0x0070031F, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7110", "inferred")),)
                        ),
                        # FiducialIdentifierCodeSequence
                        Attribute(
                            0x00700311,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./00700310"), otherwise="allowed"),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "7111", "inferred")),),
                        ),
                        Attribute(0x0070031A, "3"),  # FiducialUID
                        Attribute(0x0070030F, "3"),  # FiducialDescription
                        Attribute(
                            0x00700306,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    ("POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"),
                                ),
                            ),
                        ),  # ShapeType
                        Attribute(
                            0x30060046, "1C", condition=Condition("parsed", required=("present", "./30060050"))
                        ),  # NumberOfContourPoints
                        Attribute(
                            0x30060050, "1C", condition=Condition("parsed", required=("present", "../00200052"))
                        ),  # ContourData
                        Attribute(0x00700312, "3"),  # ContourUncertaintyRadius
                        # GraphicCoordinatesDataSequence
                        Attribute(
                            0x00700318,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./30060050"), otherwise="allowed"),
                            items=(1, None),
                            rows=(
                                Attribute(0x00700022, "1"),  # GraphicData
                                # ReferencedImageSequence
                                Attribute(0x00081140, "1", items=(1, 1), rows=(Include("10-3"),)),
                            ),
                        ),
                        # DefinitionSourceSequence
                        Attribute(
                            0x00081156,
                            "3",
                            items=(0, 1),
                            rows=(
                                Include("10-11"),
                                Attribute(
                                    0x30060084,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("in", "./00081150", ("1.2.840.10008.5.1.4.1.1.481.3",))
                                    ),
                                ),  # ReferencedROINumber
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
