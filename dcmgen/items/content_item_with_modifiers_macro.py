# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Item with Modifiers Macro."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.model.fields import SQ


class ContentItemWithModifiersMacro(ContentItemMacro):
    """Content Item with Modifiers Macro (PS3.3 10.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html#sect_10.2.1
    """

    __slots__ = ()

    ContentItemModifierSequence = SQ(0x0040_0441, "ContentItemMacro")
