# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""IOL Ophthalmic Axial Length Macro (PS3.3 C.8.25.16.4, Table C.8.25.16-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.16-4",
    "IOL Ophthalmic Axial Length Macro",
    "C.8.25.16.4",
    (  # OphthalmicAxialLengthSequence
        Attribute(
            0x00221012,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                # OphthalmicAxialLengthSelectionMethodCodeSequence
                Attribute(0x00221250, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4241", "inferred")),)),
                # SourceOfOphthalmicAxialLengthCodeSequence
                Attribute(0x00221035, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221035>00080100", ("111782",))),
                    items=(1, None),
                    rows=(Include("10-11"),),
                ),
                # OphthalmicUltrasoundMethodCodeSequence
                Attribute(
                    0x00221044,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "4230", "inferred")),),
                ),
            ),
        ),
    ),
)
