# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Presentation View Description Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_required_macro import GeneralAnatomyRequiredMacro
from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem


class PresentationViewDescriptionModule(GeneralAnatomyRequiredMacro, Module):
    """Presentation View Description Module (PS3.3 C.11.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.25.html
    """

    __slots__ = ()

    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItem] = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    """View Code Sequence (0054,0220), VM 1, Type 2 (PS3.3 C.11.25)."""
    ImageLaterality: CS_[Literal["R", "L", "U", "B"]] = CS_(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 2 (PS3.3 C.11.25)."""
