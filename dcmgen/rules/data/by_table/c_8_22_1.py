# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Series Module (PS3.3 C.8.22.1, Table C.8.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.22-1",
    "Enhanced PET Series Module",
    "C.8.22.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("PT",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # RelatedSeriesSequence
        Attribute(
            0x00081250,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "acquisition"),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.128.1",))),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # PurposeOfReferenceCodeSequence
                Attribute(
                    0x0040A170, "2", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "7210", "inferred")),)
                ),
            ),
        ),
    ),
)
