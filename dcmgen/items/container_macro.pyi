# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Container Macro."""

from typing import Literal

from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem, ContentTemplateSequenceItems
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Macro

class ContainerMacro(Macro):
    """Container Macro (PS3.3 C.18.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.8.html
    """

    def __init__(
        self,
        /,
        *,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = ...,
        ContentTemplateSequence: Items[ContentTemplateSequenceItem] = ...,
    ) -> None: ...
    ContinuityOfContent: CS[Literal["SEPARATE", "CONTINUOUS"]]
    """Continuity Of Content (0040,A050), CS, VM 1, Type 1.

    Enumerated Values: SEPARATE, CONTINUOUS.

    PS3.3 C.18.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.8.html
    """
    ContentTemplateSequence: SQ[ContentTemplateSequenceItems, ContentTemplateSequenceItem]
    """Content Template Sequence (0040,A504), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.8.html
    """
