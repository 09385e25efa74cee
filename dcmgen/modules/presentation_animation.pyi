# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation Animation Module."""

from typing import Literal

from dcmgen.items.animation_curve_sequence_item import AnimationCurveSequenceItem, AnimationCurveSequenceItems
from dcmgen.model.fields import CS, FD, FD_, SQ, FD_Value, FDValue, Items
from dcmgen.model.iod import Module

class PresentationAnimationModule(Module):
    """Presentation Animation Module (PS3.3 C.11.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationAnimationStyle: Literal[
            "INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL"
        ] = ...,
        AnimationCurveSequence: Items[AnimationCurveSequenceItem] = ...,
        AnimationStepSize: FDValue = ...,
        SwivelRange: FDValue = ...,
        RecommendedAnimationRate: FD_Value = ...,
    ) -> None: ...
    PresentationAnimationStyle: CS[Literal["INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL"]]
    """Presentation Animation Style (0070,1A01), CS, VM 1, Type 1.

    Enumerated Values: INPUT_SEQ, PRESENTATION_SEQ, CROSSCURVE, FLYTHROUGH, SWIVEL.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    RecommendedAnimationRate: FD_
    """Recommended Animation Rate (0070,1A03), FD, VM 1, Type 3.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    AnimationCurveSequence: SQ[AnimationCurveSequenceItems, AnimationCurveSequenceItem]
    """Animation Curve Sequence (0070,1A04), SQ, VM 1, Type 1C.

    Required if Presentation Animation Style is CROSSCURVE or FLYTHROUGH. Not allowed otherwise.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    AnimationStepSize: FD
    """Animation Step Size (0070,1A05), FD, VM 1, Type 1C.

    Required if Presentation Animation Style is CROSSCURVE or FLYTHROUGH. Not allowed otherwise.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    SwivelRange: FD
    """Swivel Range (0070,1A06), FD, VM 1, Type 1C.

    Required if Presentation Animation Style is SWIVEL. Not allowed otherwise.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
