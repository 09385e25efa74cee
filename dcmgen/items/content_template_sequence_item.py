# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Content Template Sequence (0040,A504)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, UI_
from dcmgen.model.iod import Item


class ContentTemplateSequenceItem(Item):
    """Item of Content Template Sequence (0040,A504) (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    __slots__ = ()

    MappingResource = CST(0x0008_0105)
    MappingResourceUID = UI_(0x0008_0118)
    TemplateIdentifier = CS(0x0040_DB00)
