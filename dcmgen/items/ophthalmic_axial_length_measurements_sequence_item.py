# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ophthalmic Axial Length Measurements Sequence (0022,1050)."""

from __future__ import annotations

from dcmgen.items.ophthalmic_axial_measurements_related_information_macro import (
    OphthalmicAxialMeasurementsRelatedInformationMacro,
)
from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.ophthalmic_axial_length_segmental_measurements_macro import (
        OphthalmicAxialLengthSegmentalMeasurementsMacro,
    )
    from dcmgen.items.ophthalmic_axial_measurements_quality_image_sop_instance_reference_macro import (
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    )


class OphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Sequence (0022,1050) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsType: CS[Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"]] = CS(
        0x0022_1010
    )
    """Ophthalmic Axial Length Measurements Type (0022,1010), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: SQ[
        OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem
    ] = SQ(0x0022_1210, "OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem")
    """Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210), VM 1, Type 1C (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: SQ[
        OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem
    ] = SQ(0x0022_1212, "OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem")
    """Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212), VM 1, Type 1C (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: SQ[OphthalmicAxialLengthSegmentalMeasurementsMacro] = SQ(
        0x0022_1211, "OphthalmicAxialLengthSegmentalMeasurementsMacro"
    )
    """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), VM 1, Type 1C (PS3.3 C.8.25.14.1)."""


class OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]] = CS(0x0022_1140)
    """Ophthalmic Axial Length Measurement Modified (0022,1140), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
    ] = SQ(0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro")
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: SQ[OphthalmicAxialLengthSegmentalMeasurementsMacro] = SQ(
        0x0022_1211, "OphthalmicAxialLengthSegmentalMeasurementsMacro"
    )
    """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""


class OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem(
    OphthalmicAxialMeasurementsRelatedInformationMacro, Item
):
    """Item of Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]] = CS(0x0022_1140)
    """Ophthalmic Axial Length Measurement Modified (0022,1140), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
    ] = SQ(0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro")
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
