# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Axial Length Measurements Sequence (0022,1050)."""

from typing import Literal

from dcmgen.items.ophthalmic_axial_length_segmental_measurements_macro import (
    OphthalmicAxialLengthSegmentalMeasurementsMacro,
    OphthalmicAxialLengthSegmentalMeasurementsMacros,
)
from dcmgen.items.ophthalmic_axial_measurements_quality_image_sop_instance_reference_macro import (
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
)
from dcmgen.items.ophthalmic_axial_measurements_related_information_macro import (
    OphthalmicAxialMeasurementsRelatedInformationMacro,
)
from dcmgen.items.optical_ophthalmic_axial_length_measurements_sequence_item import (
    OpticalOphthalmicAxialLengthMeasurementsSequenceItem,
)
from dcmgen.items.ultrasound_ophthalmic_axial_length_measurements_sequence_item import (
    UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem,
)
from dcmgen.model.fields import CS, FL, SQ, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem(
    OphthalmicAxialMeasurementsRelatedInformationMacro, Item
):
    """Item of Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Items[
            UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Items[
            OpticalOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]]
    """Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    ]
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

class OphthalmicAxialLengthMeasurementsTotalLengthSequenceItems(
    Sequence[OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem]
):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Items[
            UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Items[
            OpticalOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
    ) -> OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem: ...

class OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Items[
            OphthalmicAxialLengthSegmentalMeasurementsMacro
        ] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]]
    """Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros,
        OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro,
    ]
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: SQ[
        OphthalmicAxialLengthSegmentalMeasurementsMacros, OphthalmicAxialLengthSegmentalMeasurementsMacro
    ]
    """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

class OphthalmicAxialLengthMeasurementsLengthSummationSequenceItems(
    Sequence[OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem]
):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Items[
            OphthalmicAxialLengthSegmentalMeasurementsMacro
        ] = ...,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Items[
            OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro
        ] = ...,
    ) -> OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem: ...

class OphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ophthalmic Axial Length Measurements Sequence (0022,1050) (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] = ...,
        OphthalmicAxialLengthMeasurementsTotalLengthSequence: Items[
            OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem
        ] = ...,
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Items[
            OphthalmicAxialLengthSegmentalMeasurementsMacro
        ] = ...,
        OphthalmicAxialLengthMeasurementsLengthSummationSequence: Items[
            OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLengthMeasurementsType: CS[Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"]]
    """Ophthalmic Axial Length Measurements Type (0022,1010), CS, VM 1, Type 1.

    Enumerated Values: TOTAL LENGTH, LENGTH SUMMATION, SEGMENTAL LENGTH.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: SQ[
        OphthalmicAxialLengthMeasurementsTotalLengthSequenceItems,
        OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem,
    ]
    """Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Length Measurements Type is TOTAL LENGTH. Not allowed otherwise.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: SQ[
        OphthalmicAxialLengthMeasurementsLengthSummationSequenceItems,
        OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem,
    ]
    """Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Length Measurements Type is LENGTH SUMMATION. Not allowed otherwise.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: SQ[
        OphthalmicAxialLengthSegmentalMeasurementsMacros, OphthalmicAxialLengthSegmentalMeasurementsMacro
    ]
    """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Length Measurements Type is SEGMENTAL LENGTH. Not allowed otherwise.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

class OphthalmicAxialLengthMeasurementsSequenceItems(Sequence[OphthalmicAxialLengthMeasurementsSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] = ...,
        OphthalmicAxialLengthMeasurementsTotalLengthSequence: Items[
            OphthalmicAxialLengthMeasurementsTotalLengthSequenceItem
        ] = ...,
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Items[
            OphthalmicAxialLengthSegmentalMeasurementsMacro
        ] = ...,
        OphthalmicAxialLengthMeasurementsLengthSummationSequence: Items[
            OphthalmicAxialLengthMeasurementsLengthSummationSequenceItem
        ] = ...,
    ) -> OphthalmicAxialLengthMeasurementsSequenceItem: ...
