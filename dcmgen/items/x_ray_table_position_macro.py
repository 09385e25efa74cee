# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Table Position Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class XRayTablePositionMacro(Macro):
    """X-Ray Table Position Macro (PS3.3 C.8.19.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

    __slots__ = ()

    TablePositionSequence = SQ(0x0018_9406, "TablePositionSequenceItem")
