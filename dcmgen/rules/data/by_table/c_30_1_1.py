# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step Progress Information Module (PS3.3 C.30.1, Table C.30.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.30.1-1",
    "Unified Procedure Step Progress Information Module",
    "C.30.1",
    (
        Attribute(
            0x00741000, "", terms=(Terms("enumerated", ("SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED")),)
        ),  # ProcedureStepState
        # ProcedureStepProgressInformationSequence
        Attribute(
            0x00741002,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x00741004, ""),  # ProcedureStepProgress
                Attribute(0x00741006, ""),  # ProcedureStepProgressDescription
                # ProcedureStepProgressParametersSequence
                Attribute(
                    0x00741007,
                    "",
                    items=(0, None),
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "", items=(0, None), rows=(Include("10-2"),)),
                    ),
                ),
                # ProcedureStepCommunicationsURISequence
                Attribute(
                    0x00741008,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x0074100A, ""),  # ContactURI
                        Attribute(0x0074100C, ""),  # ContactDisplayName
                    ),
                ),
                Attribute(0x00404052, ""),  # ProcedureStepCancellationDateTime
                Attribute(0x00741238, ""),  # ReasonForCancellation
                # ProcedureStepDiscontinuationReasonCodeSequence
                Attribute(
                    0x0074100E, "", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "9300", "inferred")),)
                ),
            ),
        ),
    ),
)
