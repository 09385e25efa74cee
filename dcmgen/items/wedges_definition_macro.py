# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Wedges Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Macro


class WedgesDefinitionMacro(Macro):
    """Wedges Definition Macro (PS3.3 C.36.2.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

    __slots__ = ()

    NumberOfWedges = IS(0x300A_00D0)
    WedgeDefinitionSequence = SQ(0x300A_0651, "WedgeDefinitionSequenceItem")
