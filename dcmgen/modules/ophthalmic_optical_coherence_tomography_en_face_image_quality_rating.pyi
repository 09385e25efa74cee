# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module."""

from dcmgen.items.ophthalmic_en_face_image_quality_rating_sequence_item import (
    OphthalmicEnFaceImageQualityRatingSequenceItem,
    OphthalmicEnFaceImageQualityRatingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule(Module):
    """Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module (PS3.3 C.8.17.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicEnFaceImageQualityRatingSequence: Items[OphthalmicEnFaceImageQualityRatingSequenceItem] = ...,
    ) -> None: ...
    OphthalmicEnFaceImageQualityRatingSequence: SQ[
        OphthalmicEnFaceImageQualityRatingSequenceItems, OphthalmicEnFaceImageQualityRatingSequenceItem
    ]
    """Ophthalmic En Face Image Quality Rating Sequence (0022,1628), SQ, VM 1, Type 1.

    PS3.3 C.8.17.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """
