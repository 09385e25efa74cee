# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Optical Selected Ophthalmic Axial Length Sequence (0022,1255)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL, SQ
from dcmgen.model.iod import Item


class OpticalSelectedOphthalmicAxialLengthSequenceItem(Item):
    """Item of Optical Selected Ophthalmic Axial Length Sequence (0022,1255) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsType = CS_(0x0022_1010)
    SelectedTotalOphthalmicAxialLengthSequence = SQ(0x0022_1260, "SelectedTotalOphthalmicAxialLengthSequenceItem")
    SelectedSegmentalOphthalmicAxialLengthSequence = SQ(
        0x0022_1257, "OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem"
    )


class SelectedTotalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Total Ophthalmic Axial Length Sequence (0022,1260) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = SQ(
        0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro"
    )
    OphthalmicAxialLengthQualityMetricSequence = SQ(0x0022_1262, "OphthalmicAxialLengthQualityMetricMacro")


class OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence = SQ(0x0022_1101, "CodeSequenceMacro")
    OphthalmicAxialLength = FL(0x0022_1019)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = SQ(
        0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro"
    )
    OphthalmicAxialLengthQualityMetricSequence = SQ(0x0022_1262, "OphthalmicAxialLengthQualityMetricMacro")
