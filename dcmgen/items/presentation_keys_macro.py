# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation Keys."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM, CSn


class PresentationKeysMacro(ContentIdentificationMacro):
    """Presentation Keys (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    PresentationCreationDate = DA(0x0070_0082)
    PresentationCreationTime = TM(0x0070_0083)
    ReferencedSeriesSequence = SQ(0x0008_1115, "PresentationKeysReferencedSeriesSequenceItem")
    BlendingSequence = SQ(0x0070_0402, "PresentationKeysBlendingSequenceItem")
