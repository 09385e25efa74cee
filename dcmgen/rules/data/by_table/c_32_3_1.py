# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""QA Results Module (PS3.3 C.32.3, Table C.32.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.32.3-1",
    "QA Results Module",
    "C.32.3",
    (  # QAResultsSequence
        Attribute(
            0x0028700F,
            "",
            rows=(
                Attribute(0x00287003, ""),  # DisplaySubsystemID
                # DisplaySubsystemQAResultsSequence
                Attribute(
                    0x00287010,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x0028700B, ""),  # ConfigurationID
                        # ConfigurationQAResultsSequence
                        Attribute(
                            0x00287011,
                            "",
                            rows=(  # DisplayCalibrationResultSequence
                                Attribute(
                                    0x00287016,
                                    "",
                                    items=(0, 1),
                                    rows=(
                                        Include("C.32.3.1-1"),
                                        Attribute(0x00287009, ""),  # LuminanceCharacteristicsID
                                    ),
                                ),
                                # VisualEvaluationResultSequence
                                Attribute(
                                    0x00287015,
                                    "",
                                    items=(0, 1),
                                    rows=(
                                        Include("C.32.3.1-1"),
                                        Include("C.32.3.2-1"),
                                    ),
                                ),
                                # LuminanceUniformityResultSequence
                                Attribute(
                                    0x00287027,
                                    "",
                                    items=(0, 1),
                                    rows=(
                                        Include("C.32.3.1-1"),
                                        Include("C.32.3.3-1"),
                                    ),
                                ),
                                # LuminanceResultSequence
                                Attribute(
                                    0x00287024,
                                    "",
                                    items=(0, 1),
                                    rows=(
                                        Include("C.32.3.1-1"),
                                        Include("C.32.3.4-1"),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
