# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dosimetric Objective Sequence (3010,006C)."""

from __future__ import annotations

from dcmgen.model.fields import CS, UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import DosimetricObjectiveMacro


class DosimetricObjectiveSequenceItem(DosimetricObjectiveMacro, Item):
    """Item of Dosimetric Objective Sequence (3010,006C) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedConceptualVolumeUID = UI(0x3010_000B)
    DosimetricObjectiveEvaluationScope = CS(0x3010_0063)
