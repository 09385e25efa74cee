# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic En Face Image Quality Rating Sequence (0022,1628)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item
from dcmgen.model.parts import AlgorithmIdentificationMacro, NumericValueMacro


class OphthalmicEnFaceImageQualityRatingSequenceItem(AlgorithmIdentificationMacro, NumericValueMacro, Item):
    """Item of Ophthalmic En Face Image Quality Rating Sequence (0022,1628) (PS3.3 C.8.17.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """

    __slots__ = ()

    QualityThreshold = DS(0x0022_1630)
