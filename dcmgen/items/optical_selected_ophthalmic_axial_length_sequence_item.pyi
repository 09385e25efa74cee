# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Optical Selected Ophthalmic Axial Length Sequence (0022,1255)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ophthalmic_axial_length_quality_metric_macro import (
    OphthalmicAxialLengthQualityMetricMacro,
    OphthalmicAxialLengthQualityMetricMacros,
)
from dcmgen.items.ophthalmic_axial_measurements_quality_image_sop_instance_reference_macro import (
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import CS_, FL, SQ, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SelectedTotalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Total Ophthalmic Axial Length Sequence (0022,1260) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthQualityMetricSequence: Items[OphthalmicAxialLengthQualityMetricMacro] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    ]
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    OphthalmicAxialLengthQualityMetricSequence: SQ[
        OphthalmicAxialLengthQualityMetricMacros, OphthalmicAxialLengthQualityMetricMacro
    ]
    """Ophthalmic Axial Length Quality Metric Sequence (0022,1262), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

class SelectedTotalOphthalmicAxialLengthSequenceItems(Sequence[SelectedTotalOphthalmicAxialLengthSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthQualityMetricSequence: Items[OphthalmicAxialLengthQualityMetricMacro] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> SelectedTotalOphthalmicAxialLengthSequenceItem: ...

class OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem(Item):
    """Item of Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthQualityMetricSequence: Items[OphthalmicAxialLengthQualityMetricMacro] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), SQ, VM 1, Type 1.

    Codes: CID 4233 Ophthalmic Axial Length Measurements Segment Name (Defined, inferred).

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    ]
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1, Type 3.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    OphthalmicAxialLengthQualityMetricSequence: SQ[
        OphthalmicAxialLengthQualityMetricMacros, OphthalmicAxialLengthQualityMetricMacro
    ]
    """Ophthalmic Axial Length Quality Metric Sequence (0022,1262), SQ, VM 1, Type 3.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

class OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItems(
    Sequence[OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem]
):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthQualityMetricSequence: Items[OphthalmicAxialLengthQualityMetricMacro] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem: ...

class OpticalSelectedOphthalmicAxialLengthSequenceItem(Item):
    """Item of Optical Selected Ophthalmic Axial Length Sequence (0022,1255) (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    def __init__(
        self,
        /,
        *,
        SelectedSegmentalOphthalmicAxialLengthSequence: Items[
            OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem
        ] = ...,
        SelectedTotalOphthalmicAxialLengthSequence: Items[SelectedTotalOphthalmicAxialLengthSequenceItem] = ...,
        OphthalmicAxialLengthMeasurementsType: Literal[
            "TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH", "", None
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLengthMeasurementsType: CS_[Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH", ""]]
    """Ophthalmic Axial Length Measurements Type (0022,1010), CS, VM 1, Type 3.

    Enumerated Values: TOTAL LENGTH, LENGTH SUMMATION, SEGMENTAL LENGTH.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    SelectedTotalOphthalmicAxialLengthSequence: SQ[
        SelectedTotalOphthalmicAxialLengthSequenceItems, SelectedTotalOphthalmicAxialLengthSequenceItem
    ]
    """Selected Total Ophthalmic Axial Length Sequence (0022,1260), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Length Measurements Type is TOTAL LENGTH or LENGTH SUMMATION. May be present
    otherwise.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    SelectedSegmentalOphthalmicAxialLengthSequence: SQ[
        OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItems,
        OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem,
    ]
    """Selected Segmental Ophthalmic Axial Length Sequence (0022,1257), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Length Measurements Type is SEGMENTAL LENGTH or LENGTH SUMMATION. May be present
    otherwise.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

class OpticalSelectedOphthalmicAxialLengthSequenceItems(Sequence[OpticalSelectedOphthalmicAxialLengthSequenceItem]):
    def add(
        self,
        /,
        *,
        SelectedSegmentalOphthalmicAxialLengthSequence: Items[
            OpticalSelectedOphthalmicAxialLengthSequenceSelectedSegmentalOphthalmicAxialLengthSequenceItem
        ] = ...,
        SelectedTotalOphthalmicAxialLengthSequence: Items[SelectedTotalOphthalmicAxialLengthSequenceItem] = ...,
        OphthalmicAxialLengthMeasurementsType: Literal[
            "TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH", "", None
        ] = ...,
    ) -> OpticalSelectedOphthalmicAxialLengthSequenceItem: ...
