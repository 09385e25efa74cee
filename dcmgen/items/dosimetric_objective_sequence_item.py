# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Dosimetric Objective Sequence (3010,006C)."""

from __future__ import annotations

from dcmgen.items.dosimetric_objective_macro import DosimetricObjectiveMacro
from dcmgen.model.fields import CS, UI
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DosimetricObjectiveSequenceItem(DosimetricObjectiveMacro, Item):
    """Item of Dosimetric Objective Sequence (3010,006C) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedConceptualVolumeUID: UI = UI(0x3010_000B)
    """Referenced Conceptual Volume UID (3010,000B), VM 1, Type 1C (PS3.3 C.36.6)."""
    DosimetricObjectiveEvaluationScope: CS[Literal["CURRENT", "LIFETIME"]] = CS(0x3010_0063)
    """Dosimetric Objective Evaluation Scope (3010,0063), VM 1, Type 1 (PS3.3 C.36.6)."""
