# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.ophthalmic_axial_length_quality_metric_macro import OphthalmicAxialLengthQualityMetricMacro
    from dcmgen.items.ophthalmic_axial_measurements_quality_image_sop_instance_reference_macro import (
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    )


class UltrasoundSelectedOphthalmicAxialLengthSequenceItem(Item):
    """Item of Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLengthMeasurementsType: CS_[Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"]] = CS_(
        0x0022_1010
    )
    """Ophthalmic Axial Length Measurements Type (0022,1010), VM 1, Type 3 (PS3.3 C.8.25.14.4)."""
    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
    OphthalmicAxialLengthSelectionMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1250, "CodeSequenceMacro")
    """Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
    ] = SQ(0x0022_1330, "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro")
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
    OphthalmicAxialLengthQualityMetricSequence: SQ[OphthalmicAxialLengthQualityMetricMacro] = SQ(
        0x0022_1262, "OphthalmicAxialLengthQualityMetricMacro"
    )
    """Ophthalmic Axial Length Quality Metric Sequence (0022,1262), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
    SelectedSegmentalOphthalmicAxialLengthSequence: SQ[SelectedSegmentalOphthalmicAxialLengthSequenceItem] = SQ(
        0x0022_1257, "SelectedSegmentalOphthalmicAxialLengthSequenceItem"
    )
    """Selected Segmental Ophthalmic Axial Length Sequence (0022,1257), VM 1, Type 1C (PS3.3 C.8.25.14.4)."""


class SelectedSegmentalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: SQ[CodeSequenceMacro] = SQ(
        0x0022_1101, "CodeSequenceMacro"
    )
    """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), VM 1, Type 1 (PS3.3 C.8.25.14.4)."""
