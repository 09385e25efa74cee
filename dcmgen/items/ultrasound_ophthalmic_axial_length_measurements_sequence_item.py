# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, LO_, SQ
from dcmgen.model.iod import Item


class UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    __slots__ = ()

    OphthalmicAxialLengthVelocity = FL(0x0022_1059)
    ObserverType = CS(0x0040_A084)
    OphthalmicAxialLengthDataSourceCodeSequence = SQ(0x0022_1150, "CodeSequenceMacro")
    OphthalmicAxialLengthDataSourceDescription = LO_(0x0022_1159)
