# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""C-Arm Photon-Electron Beam Module (PS3.3 C.36.15, Table C.36.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.15-1",
    "C-Arm Photon-Electron Beam Module",
    "C.36.15",
    (
        Attribute(0x300A0604, "1"),  # NumberOfRTControlPoints
        # CArmPhotonElectronControlPointSequence
        Attribute(
            0x300A062F,
            "1",
            rows=(
                Include("C.36.2.2.6-1", cid=("Defined", "")),
                Attribute(
                    0x300A0605,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("present", "300A0685"),
                            ("or", ("item", "300A062F", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # ReferencedRadiationGenerationModeIndex
                Include("C.36.2.2.9-1"),
                Include("C.36.2.2.11-1"),
                Attribute(
                    0x300A067A,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "300A062F", 0), ("undecidable", "control point"))
                    ),
                ),  # SourceRollAngle
                Attribute(
                    0x300A0679,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "300A062F", 0), ("undecidable", "control point"))
                    ),
                ),  # RTBeamLimitingDeviceAngle
                Attribute(
                    0x300A0634,
                    "2C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "300A062F", 0), ("undecidable", "control point"))
                    ),
                ),  # SourceToPatientSurfaceDistance
                Attribute(
                    0x300A0132,
                    "2C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "300A062F", 0), ("undecidable", "control point"))
                    ),
                ),  # SourceToExternalContourDistance
            ),
        ),
    ),
)
