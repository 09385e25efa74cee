# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beam Limiting Device Definition Macro (PS3.3 C.36.2.2.19, Table C.36.2.2.19-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.19-1",
    "RT Beam Limiting Device Definition Macro",
    "C.36.2.2.19",
    (
        Attribute(0x30100039, "1"),  # DeviceIndex
        Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
        Include("C.36.2.2.3-1"),
        Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
        Attribute(0x300A0642, "2"),  # RTBeamLimitingDeviceProximalDistance
        Attribute(0x300A0643, "2"),  # RTBeamLimitingDeviceDistalDistance
        # ParallelRTBeamDelimiterDeviceSequence
        Attribute(
            0x300A0647,
            "1C",
            condition=Condition("parsed", required=("in", "./3010002E>00080100", ("130331", "130333"))),
            items=(1, 1),
            rows=(
                Attribute(0x300A0648, "1"),  # NumberOfParallelRTBeamDelimiters
                # ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
                Attribute(0x300A0644, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9547", "inferred")),)),
                Attribute(
                    0x300A064E, "1", terms=(Terms("enumerated", ("BINARY", "VARIABLE")),)
                ),  # ParallelRTBeamDelimiterOpeningMode
                Attribute(0x300A0649, "1"),  # ParallelRTBeamDelimiterBoundaries
                Attribute(
                    0x300A064F, "1C", condition=Condition("unparsed"), terms=(Terms("defined", ("P", "N", "M")),)
                ),  # ParallelRTBeamDelimiterLeafMountingSide
                Attribute(
                    0x300800A4,
                    "1C",
                    condition=Condition("parsed", required=("in", "./300A064E", ("BINARY",)), otherwise="allowed"),
                ),  # ParallelRTBeamDelimiterOpeningExtents
            ),
        ),
        # FixedRTBeamDelimiterDeviceSequence
        Attribute(
            0x300A0646,
            "1C",
            condition=Condition(
                "parsed", required=("in", "./3010002E>00080100", ("130343", "130344", "130345", "228739009", "130123"))
            ),
            items=(1, 1),
            rows=(Include("10.38-1"),),
        ),
    ),
)
