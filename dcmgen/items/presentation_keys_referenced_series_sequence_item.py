# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Series Sequence (0008,1115)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item


class PresentationKeysReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    ReferencedImageSequence = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
