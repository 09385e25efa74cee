# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Original Attributes Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class OriginalAttributesMacro(Macro):
    """Original Attributes Macro (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    __slots__ = ()

    OriginalAttributesSequence = SQ(0x0400_0561, "OriginalAttributesSequenceItem")
