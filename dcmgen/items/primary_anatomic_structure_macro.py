# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Primary Anatomic Structure Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PrimaryAnatomicStructureMacro(Macro):
    """Primary Anatomic Structure Macro (PS3.3 10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """

    __slots__ = ()

    PrimaryAnatomicStructureSequence = SQ(0x0008_2228, "PrimaryAnatomicStructureSequenceItem")
