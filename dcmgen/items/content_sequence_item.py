# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Content Sequence (0040,A730)."""

from __future__ import annotations

from dcmgen.model.fields import CS, ULn
from dcmgen.model.iod import Item
from dcmgen.model.parts import DocumentContentMacro, DocumentRelationshipMacro


class ContentSequenceItem(DocumentContentMacro, DocumentRelationshipMacro, Item):
    """Item of Content Sequence (0040,A730) (PS3.3 C.17.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """

    __slots__ = ()

    RelationshipType = CS(0x0040_A010)
    ReferencedContentItemIdentifier = ULn(0x0040_DB73)
