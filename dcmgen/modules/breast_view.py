# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Breast View Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, CSTn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem


class BreastViewModule(Module):
    """Breast View Module (PS3.3 C.8.21.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "POSTBIOPSY",
            "POSTMARKER",
            "GENERATED_2D",
            "MAXIMUM",
            "MEAN",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.21.6)."""
    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItem] = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    """View Code Sequence (0054,0220), VM 1, Type 1 (PS3.3 C.8.21.6)."""
    BreastImplantPresent: CS[Literal["YES", "NO"]] = CS(0x0028_1300)
    """Breast Implant Present (0028,1300), VM 1, Type 1C (PS3.3 C.8.21.6)."""
    PartialView: CS_[Literal["YES", "NO"]] = CS_(0x0028_1350)
    """Partial View (0028,1350), VM 1, Type 3 (PS3.3 C.8.21.6)."""
    PartialViewCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0028_1352, "CodeSequenceMacro")
    """Partial View Code Sequence (0028,1352), VM 1, Type 1C (PS3.3 C.8.21.6)."""
