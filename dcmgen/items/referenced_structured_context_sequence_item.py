# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Structured Context Sequence (0070,1903)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedStructuredContextSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Structured Context Sequence (0070,1903) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    ReferencedContentItem = UI(0x0070_1904)
