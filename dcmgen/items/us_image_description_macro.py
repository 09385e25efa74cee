# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""US Image Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.us_image_description_sequence_item import USImageDescriptionSequenceItem


class USImageDescriptionMacro(Macro):
    """US Image Description Macro (PS3.3 C.8.24.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """

    __slots__ = ()

    USImageDescriptionSequence: SQ[USImageDescriptionSequenceItem] = SQ(0x0018_9806, "USImageDescriptionSequenceItem")
    """US Image Description Sequence (0018,9806), VM 1, Type 1 (PS3.3 C.8.24.6.1)."""
