# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spatial Registration Module (PS3.3 C.20.2, Table C.20.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.20.2-1",
    "Spatial Registration Module",
    "C.20.2",
    (
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("10-12"),
        # RegistrationSequence
        Attribute(
            0x00700308,
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
                # MatrixRegistrationSequence
                Attribute(
                    0x00700309,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x300600C8, "3"),  # FrameOfReferenceTransformationComment
                        # RegistrationTypeCodeSequence
                        Attribute(
                            0x0070030D,
                            "2",
                            items=(0, 1),
                            rows=(Include("8.8-1", cid=("Baseline", "7100", "inferred")),),
                        ),
                        # MatrixSequence
                        Attribute(
                            0x0070030A,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
                                Attribute(
                                    0x0070030C, "1", terms=(Terms("enumerated", ("RIGID", "RIGID_SCALE", "AFFINE")),)
                                ),  # FrameOfReferenceTransformationMatrixType
                            ),
                        ),
                    ),
                ),
                # UsedFiducialsSequence
                Attribute(
                    0x00700314,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0070031A, "1"),  # FiducialUID
                    ),
                ),
                # UsedSegmentsSequence
                Attribute(
                    0x00620012,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0062000B, "1"),  # ReferencedSegmentNumber
                    ),
                ),
                # UsedRTStructureSetROISequence
                Attribute(
                    0x00700315,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                    ),
                ),
            ),
        ),
    ),
)
