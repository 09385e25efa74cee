# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Assessment Results Module (PS3.3 C.33.1, Table C.33.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.33.1-1",
    "Content Assessment Results Module",
    "C.33.1",
    (
        Attribute(0x00820023, "1"),  # AssessmentLabel
        # AssessmentTypeCodeSequence
        Attribute(0x00820021, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00820016, "3"),  # AssessmentSetID
        # AssessmentRequesterSequence
        Attribute(0x00820017, "2", items=(1, 1), rows=(Include("C.17-3b"),)),
        # AssessedSOPInstanceSequence
        Attribute(
            0x00820004,
            "1",
            items=(1, None),
            rows=(
                Include("10-11"),
                # ReferencedComparisonSOPInstanceSequence
                Attribute(
                    0x00820005, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-11"),)
                ),
            ),
        ),
        Attribute(
            0x00820001, "1", terms=(Terms("enumerated", ("PASSED", "INCONCLUSIVE", "FAILED")),)
        ),  # AssessmentSummary
        Attribute(0x00820003, "3"),  # AssessmentSummaryDescription
        # PertinentResourcesSequence
        Attribute(
            0x00380101,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x0040E010, "1"),  # RetrieveURI
                Attribute(0x00380102, "3"),  # ResourceDescription
            ),
        ),
        Attribute(0x00820006, "1"),  # NumberOfAssessmentObservations
        # AssessmentObservationsSequence
        Attribute(
            0x00820007,
            "1C",
            condition=Condition("parsed", required=("!=", "./00820006", 0)),
            rows=(
                Attribute(
                    0x00820008, "1", terms=(Terms("enumerated", ("MAJOR", "MODERATE", "MINOR", "CONSISTENT")),)
                ),  # ObservationSignificance
                # ObservationBasisCodeSequence
                Attribute(0x00820022, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
                Attribute(0x0082000A, "1"),  # ObservationDescription
                # StructuredConstraintObservationSequence
                Attribute(
                    0x0082000C,
                    "2",
                    items=(0, None),
                    rows=(
                        Include("10.25-1"),
                        # AssessedAttributeValueSequence
                        Attribute(0x00820010, "1", items=(1, None), rows=(Include("10.26-1"),)),
                    ),
                ),
            ),
        ),
    ),
)
