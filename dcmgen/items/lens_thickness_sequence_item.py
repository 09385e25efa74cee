# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Lens Thickness Sequence (0022,1127)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item


class LensThicknessSequenceItem(Item):
    """Item of Lens Thickness Sequence (0022,1127) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    LensThickness = FL(0x0022_1130)
    SourceOfLensThicknessDataCodeSequence = SQ(0x0022_1132, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
