# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Performed Protocol Code Sequence (0040,0260)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class ImageAcquisitionResultsPerformedProtocolCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Performed Protocol Code Sequence (0040,0260) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    ProtocolContextSequence = SQ(
        0x0040_0440, "ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceProtocolContextSequenceItem"
    )
