# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Extended Content Identification Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.model.fields import LO, LO_


class ExtendedContentIdentificationMacro(ContentCreatorMacro):
    """Extended Content Identification Macro (PS3.3 10.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """

    __slots__ = ()

    UserContentLongLabel = LO(0x3010_0034)
    ContentDescription = LO_(0x0070_0081)
