# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Content Identification Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.model.fields import LO_, SH


class EnhancedContentIdentificationMacro(ContentCreatorMacro):
    """Enhanced Content Identification Macro (PS3.3 10.9.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html#sect_10.9.1
    """

    __slots__ = ()

    UserContentLabel = SH(0x3010_0033)
    ContentDescription = LO_(0x0070_0081)
