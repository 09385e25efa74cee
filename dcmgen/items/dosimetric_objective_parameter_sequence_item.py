# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dosimetric Objective Parameter Sequence (3010,0070)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class DosimetricObjectiveParameterSequenceItem(ContentItemMacro, Item):
    """Item of Dosimetric Objective Parameter Sequence (3010,0070) (PS3.3 C.36.2.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """

    __slots__ = ()

    RadiobiologicalDoseEffectSequence = SQ(0x3010_0001, "RadiobiologicalDoseEffectDescriptionMacro")
