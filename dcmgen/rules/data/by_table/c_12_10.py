# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Reference Module (PS3.3 C.12.4, Table C.12-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.12-10",
    "General Reference Module",
    "C.12.4",
    (  # ReferencedImageSequence
        Attribute(
            0x00081140,
            "3",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7201", "inferred")),)),
            ),
        ),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x00082111, "3"),  # DerivationDescription
        # DerivationCodeSequence
        Attribute(0x00089215, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "7203")),)),
        # SourceImageSequence
        Attribute(
            0x00082112,
            "3",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7202", "inferred")),)),
                Attribute(
                    0x0028135A, "3", terms=(Terms("enumerated", ("YES", "NO", "REORIENTED_ONLY")),)
                ),  # SpatialLocationsPreserved
                Attribute(
                    0x00200020, "1C", condition=Condition("parsed", required=("in", "./0028135A", ("REORIENTED_ONLY",)))
                ),  # PatientOrientation
            ),
        ),
        # SourceInstanceSequence
        Attribute(
            0x00420013,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
    ),
)
