# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast View Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.mammography_image_view_code_sequence_item import (
    MammographyImageViewCodeSequenceItem,
    MammographyImageViewCodeSequenceItems,
)
from dcmgen.model.fields import CS, CS_, SQ, AnyText, CSTn, Items
from dcmgen.model.iod import Module

class BreastViewModule(Module):
    """Breast View Module (PS3.3 C.8.21.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
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
            | AnyText
        ]
        | Literal[
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
        | AnyText
        | None = ...,
        ViewCodeSequence: Items[MammographyImageViewCodeSequenceItem] = ...,
        BreastImplantPresent: Literal["YES", "NO"] = ...,
        PartialViewCodeSequence: Items[CodeSequenceMacro] = ...,
        PartialView: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
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
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: PRE_CONTRAST, POST_CONTRAST, TOMO_PROJ, TOMOSYNTHESIS, TOMO_SCOUT, PREFIRE, POSTFIRE,
    POSTBIOPSY, POSTMARKER.

    Defined Terms of Value 4: GENERATED_2D, MAXIMUM, MEAN, ADDITION, SUBTRACTION.

    Defined Terms of Value 5: LOW_ENERGY, HIGH_ENERGY.

    PS3.3 C.8.21.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """
    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItems, MammographyImageViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 1.

    Codes: CID 4014 View for Mammography (Defined).

    PS3.3 C.8.21.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """
    BreastImplantPresent: CS[Literal["YES", "NO"]]
    """Breast Implant Present (0028,1300), CS, VM 1, Type 1C.

    Required if Modality is MG. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.21.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """
    PartialView: CS_[Literal["YES", "NO", ""]]
    """Partial View (0028,1350), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.21.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """
    PartialViewCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Partial View Code Sequence (0028,1352), SQ, VM 1, Type 1C.

    Required if Partial View is YES. Not allowed otherwise.

    Codes: CID 4005 Partial View Section for Mammography (Defined).

    PS3.3 C.8.21.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """
