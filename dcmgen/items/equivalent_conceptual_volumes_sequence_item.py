# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Equivalent Conceptual Volumes Sequence (3010,000A)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item


class EquivalentConceptualVolumesSequenceItem(Item):
    """Item of Equivalent Conceptual Volumes Sequence (3010,000A) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    ReferencedConceptualVolumeUID = UI(0x3010_000B)
    EquivalentConceptualVolumeInstanceReferenceSequence = SQ(0x3010_0009, "SOPInstanceReferenceMacro")
