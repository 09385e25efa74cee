# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL, SQ
from dcmgen.model.iod import Item


class UltrasoundSelectedOphthalmicAxialLengthSequenceItem(Item):
    """Item of Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsType = CS_(0x0022_1010)
    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthSelectionMethodCodeSequence = SQ(0x0022_1250, "CodeSequenceMacro")
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = SQ(
        0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro"
    )
    OphthalmicAxialLengthQualityMetricSequence = SQ(0x0022_1262, "OphthalmicAxialLengthQualityMetricMacro")
    SelectedSegmentalOphthalmicAxialLengthSequence = SQ(
        0x0022_1257, "SelectedSegmentalOphthalmicAxialLengthSequenceItem"
    )


class SelectedSegmentalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence = SQ(0x0022_1101, "CodeSequenceMacro")
