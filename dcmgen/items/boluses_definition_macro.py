# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Boluses Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro


class BolusesDefinitionMacro(Macro):
    """Boluses Definition Macro (PS3.3 C.36.2.2.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """

    __slots__ = ()

    NumberOfBoluses = US(0x300A_0674)
    BolusDefinitionSequence = SQ(0x300A_0673, "BolusDefinitionSequenceItem")
