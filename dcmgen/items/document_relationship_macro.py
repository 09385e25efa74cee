# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Document Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, SQ, UI_
from dcmgen.model.iod import Macro


class DocumentRelationshipMacro(Macro):
    """Document Relationship Macro (PS3.3 C.17.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """

    __slots__ = ()

    ObservationDateTime = DT(0x0040_A032)
    ObservationUID = UI_(0x0040_A171)
    ContentSequence = SQ(0x0040_A730, "ContentSequenceItem")
