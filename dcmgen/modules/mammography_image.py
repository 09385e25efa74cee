# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Mammography Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, CS_, DS_, SQ, ST_, CSTn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem


class MammographyImageModule(GeneralAnatomyMandatoryMacro, Module):
    """Mammography Image Module (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.11.7)."""
    PositionerType: CS[Literal["MAMMOGRAPHIC", "NONE"]] = CS(0x0018_1508)
    """Positioner Type (0018,1508), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PositionerPrimaryAngle: DS_ = DS_(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PositionerPrimaryAngleDirection: CS_[Literal["CW", "CC"]] = CS_(0x0018_9559)
    """Positioner Primary Angle Direction (0018,9559), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PositionerSecondaryAngle: DS_ = DS_(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    OrganExposed: CS[Literal["BREAST"]] = CS(0x0040_0318)
    """Organ Exposed (0040,0318), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    BreastImplantPresent: CS_[Literal["YES", "NO"]] = CS_(0x0028_1300)
    """Breast Implant Present (0028,1300), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PartialView: CS_[Literal["YES", "NO"]] = CS_(0x0028_1350)
    """Partial View (0028,1350), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PartialViewDescription: ST_ = ST_(0x0028_1351)
    """Partial View Description (0028,1351), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    PartialViewCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0028_1352, "CodeSequenceMacro")
    """Partial View Code Sequence (0028,1352), VM 1, Type 3 (PS3.3 C.8.11.7)."""
    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItem] = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    """View Code Sequence (0054,0220), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    BiopsyTargetSequence: SQ[BiopsyTargetSequenceItem] = SQ(0x0018_2041, "BiopsyTargetSequenceItem")
    """Biopsy Target Sequence (0018,2041), VM 1, Type 3 (PS3.3 C.8.11.7)."""
