# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.ophthalmic_en_face_image_quality_rating_sequence_item import (
        OphthalmicEnFaceImageQualityRatingSequenceItem,
    )


class OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule(Module):
    """Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module (PS3.3 C.8.17.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """

    __slots__ = ()

    OphthalmicEnFaceImageQualityRatingSequence: SQ[OphthalmicEnFaceImageQualityRatingSequenceItem] = SQ(
        0x0022_1628, "OphthalmicEnFaceImageQualityRatingSequenceItem"
    )
    """Ophthalmic En Face Image Quality Rating Sequence (0022,1628), VM 1, Type 1 (PS3.3 C.8.17.15)."""
