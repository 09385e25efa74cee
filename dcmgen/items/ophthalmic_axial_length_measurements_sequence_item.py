# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Axial Length Measurements Sequence (0022,1050)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import OphthalmicAxialMeasurementsRelatedInformationMacro


class OphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Sequence (0022,1050) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsType = CS(0x0022_1010)
    OphthalmicAxialLengthMeasurementsTotalLengthSequence = SQ(
        0x0022_1210, "OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem"
    )
    OphthalmicAxialLengthMeasurementsLengthSummationSequence = SQ(
        0x0022_1212, "OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem"
    )
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence = SQ(
        0x0022_1211, "OphthalmicAxialLengthSegmentalMeasurementsMacro"
    )


class OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMeasurementModified = CS(0x0022_1140)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = SQ(
        0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro"
    )
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence = SQ(
        0x0022_1211, "OphthalmicAxialLengthSegmentalMeasurementsMacro"
    )


class OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem(
    OphthalmicAxialMeasurementsRelatedInformationMacro, Item
):
    """Item of Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMeasurementModified = CS(0x0022_1140)
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = SQ(
        0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro"
    )
