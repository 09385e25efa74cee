# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Container Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem


class ContainerMacro(Macro):
    """Container Macro (PS3.3 C.18.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.8.html
    """

    __slots__ = ()

    ContinuityOfContent: CS[Literal["SEPARATE", "CONTINUOUS"]] = CS(0x0040_A050)
    """Continuity Of Content (0040,A050), VM 1, Type 1 (PS3.3 C.18.8)."""
    ContentTemplateSequence: SQ[ContentTemplateSequenceItem] = SQ(0x0040_A504, "ContentTemplateSequenceItem")
    """Content Template Sequence (0040,A504), VM 1, Type 1C (PS3.3 C.18.8)."""
