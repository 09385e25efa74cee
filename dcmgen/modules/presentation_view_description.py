# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation View Description Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_required_macro import GeneralAnatomyRequiredMacro
from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module


class PresentationViewDescriptionModule(GeneralAnatomyRequiredMacro, Module):
    """Presentation View Description Module (PS3.3 C.11.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.25.html
    """

    __slots__ = ()

    ViewCodeSequence = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    ImageLaterality = CS_(0x0020_0062)
