# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Alternate Container Identifier Sequence (0040,0515)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Item


class AlternateContainerIdentifierSequenceItem(Item):
    """Item of Alternate Container Identifier Sequence (0040,0515) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    ContainerIdentifier = LO(0x0040_0512)
    IssuerOfTheContainerIdentifierSequence = SQ(0x0040_0513, "HL7v2HierarchicDesignatorMacro")
