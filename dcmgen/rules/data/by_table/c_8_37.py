# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Series Module (PS3.3 C.8.8.1, Table C.8-37)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-37",
    "RT Series Module",
    "C.8.8.1",
    (
        Attribute(
            0x00080060,
            "1",
            terms=(
                Terms("enumerated", ("RTIMAGE",), condition=("iod", ("RT Image",))),
                Terms("enumerated", ("RTDOSE",), condition=("iod", ("RT Dose",))),
                Terms("enumerated", ("RTSTRUCT",), condition=("iod", ("RT Structure Set",))),
                Terms("enumerated", ("RTPLAN",), condition=("iod", ("RT Plan", "RT Ion Plan"))),
                Terms(
                    "enumerated",
                    ("RTRECORD",),
                    condition=(
                        "iod",
                        (
                            "RT Beams Treatment Record",
                            "RT Ion Beams Treatment Record",
                            "RT Brachy Treatment Record",
                            "RT Treatment Summary Record",
                        ),
                    ),
                ),
            ),
        ),  # Modality
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "2"),  # SeriesNumber
        Attribute(0x00080021, "3"),  # SeriesDate
        Attribute(0x00080031, "3"),  # SeriesTime
        Attribute(0x0008103E, "3"),  # SeriesDescription
        # SeriesDescriptionCodeSequence
        Attribute(0x0008103F, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00081070, "2"),  # OperatorsName
        # OperatorIdentificationSequence
        Attribute(0x00081072, "3", items=(0, None), rows=(Include("10-1"),)),
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "3", items=(0, None), rows=(Include("10-11"),)),
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9"),)),
        Include("10-16"),
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
