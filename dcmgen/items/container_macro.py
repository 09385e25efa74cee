# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Container Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro


class ContainerMacro(Macro):
    """Container Macro (PS3.3 C.18.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.8.html
    """

    __slots__ = ()

    ContinuityOfContent = CS(0x0040_A050)
    ContentTemplateSequence = SQ(0x0040_A504, "ContentTemplateSequenceItem")
