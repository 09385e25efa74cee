# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Evaluation Result Macro (PS3.3 C.32.3.2, Table C.32.3.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.32.3.2-1",
    "Visual Evaluation Result Macro",
    "C.32.3.2",
    (  # VisualEvaluationTestSequence
        Attribute(
            0x00287028,
            "",
            items=(1, None),
            rows=(
                Attribute(0x00287029, "", terms=(Terms("enumerated", ("PASS", "FAIL", "SKIP")),)),  # TestResult
                Attribute(0x0028702A, ""),  # TestResultComment
                # TestPatternCodeSequence
                Attribute(0x0028702C, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "8301", "inferred")),)),
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "",
                    items=(1, 1),
                    rows=(
                        Attribute(
                            0x0028702B, "", terms=(Terms("enumerated", ("MATCHED", "UNMATCHED")),)
                        ),  # TestImageValidation
                    ),
                ),
            ),
        ),
        # VisualEvaluationMethodCodeSequence
        Attribute(0x0028702E, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "8300", "inferred")),)),
    ),
)
