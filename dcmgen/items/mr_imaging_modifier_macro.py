# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Imaging Modifier Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.mr_imaging_modifier_sequence_item import MRImagingModifierSequenceItem


class MRImagingModifierMacro(Macro):
    """MR Imaging Modifier Macro (PS3.3 C.8.13.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

    __slots__ = ()

    MRImagingModifierSequence: SQ[MRImagingModifierSequenceItem] = SQ(0x0018_9006, "MRImagingModifierSequenceItem")
    """MR Imaging Modifier Sequence (0018,9006), VM 1, Type 1 (PS3.3 C.8.13.5.6)."""
