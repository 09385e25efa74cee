# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Corneal Size Sequence (0046,0047)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ
from dcmgen.model.iod import Item


class CornealSizeSequenceItem(Item):
    """Item of Corneal Size Sequence (0046,0047) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    CornealSize = FD(0x0046_0046)
    SourceOfCornealSizeDataCodeSequence = SQ(0x0022_1036, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
