# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Presentation Keys."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM, CSn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.presentation_keys_blending_sequence_item import PresentationKeysBlendingSequenceItem
    from dcmgen.items.presentation_keys_referenced_series_sequence_item import (
        PresentationKeysReferencedSeriesSequenceItem,
    )


class PresentationKeysMacro(ContentIdentificationMacro):
    """Presentation Keys (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.23)."""
    PresentationCreationDate: DA = DA(0x0070_0082)
    """Presentation Creation Date (0070,0082), VM 1, Type 1 (PS3.3 F.5.23)."""
    PresentationCreationTime: TM = TM(0x0070_0083)
    """Presentation Creation Time (0070,0083), VM 1, Type 1 (PS3.3 F.5.23)."""
    ReferencedSeriesSequence: SQ[PresentationKeysReferencedSeriesSequenceItem] = SQ(
        0x0008_1115, "PresentationKeysReferencedSeriesSequenceItem"
    )
    """Referenced Series Sequence (0008,1115), VM 1, Type 1C (PS3.3 F.5.23)."""
    BlendingSequence: SQ[PresentationKeysBlendingSequenceItem] = SQ(0x0070_0402, "PresentationKeysBlendingSequenceItem")
    """Blending Sequence (0070,0402), VM 1, Type 1C (PS3.3 F.5.23)."""
