# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Deformable Spatial Registration Module (PS3.3 C.20.3, Table C.20.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.20.3-1",
    "Deformable Spatial Registration Module",
    "C.20.3",
    (
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("10-12"),
        # DeformableRegistrationSequence
        Attribute(
            0x00640002,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00640003, "1"),  # SourceFrameOfReferenceUID
                # ReferencedImageSequence
                Attribute(
                    0x00081140, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)
                ),
                Attribute(0x300600C8, "3"),  # FrameOfReferenceTransformationComment
                # RegistrationTypeCodeSequence
                Attribute(
                    0x0070030D, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7100", "inferred")),)
                ),
                # PreDeformationMatrixRegistrationSequence
                Attribute(
                    0x0064000F,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(
                        Attribute(0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
                        Attribute(
                            0x0070030C, "1", terms=(Terms("enumerated", ("RIGID", "RIGID_SCALE", "AFFINE")),)
                        ),  # FrameOfReferenceTransformationMatrixType
                    ),
                ),
                # PostDeformationMatrixRegistrationSequence
                Attribute(
                    0x00640010,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(
                        Attribute(0x300600C6, "1"),  # FrameOfReferenceTransformationMatrix
                        Attribute(
                            0x0070030C, "1", terms=(Terms("defined", ("RIGID", "RIGID_SCALE", "AFFINE")),)
                        ),  # FrameOfReferenceTransformationMatrixType
                    ),
                ),
                # DeformableRegistrationGridSequence
                Attribute(
                    0x00640005,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(
                        Attribute(0x00200037, "1"),  # ImageOrientationPatient
                        Attribute(0x00200032, "1"),  # ImagePositionPatient
                        Attribute(0x00640007, "1"),  # GridDimensions
                        Attribute(0x00640008, "1"),  # GridResolution
                        Attribute(0x00640009, "1"),  # VectorGridData
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
            ),
        ),
    ),
)
