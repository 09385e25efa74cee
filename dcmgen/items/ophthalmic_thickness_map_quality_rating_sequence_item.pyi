# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Thickness Map Quality Rating Sequence (0022,1470)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.numeric_value_macro import NumericValueMacro
from dcmgen.model.fields import FL, SQ, DSnValue, FLValue, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicThicknessMapQualityThresholdSequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458) (PS3.3 C.8.28.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicThicknessMapThresholdQualityRating: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    OphthalmicThicknessMapThresholdQualityRating: FL
    """Ophthalmic Thickness Map Threshold Quality Rating (0022,1460), FL, VM 1, Type 1.

    PS3.3 C.8.28.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

class OphthalmicThicknessMapQualityThresholdSequenceItems(Sequence[OphthalmicThicknessMapQualityThresholdSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicThicknessMapThresholdQualityRating: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> OphthalmicThicknessMapQualityThresholdSequenceItem: ...

class OphthalmicThicknessMapQualityRatingSequenceItem(NumericValueMacro, Item):
    """Item of Ophthalmic Thickness Map Quality Rating Sequence (0022,1470) (PS3.3 C.8.28.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicThicknessMapQualityThresholdSequence: Items[OphthalmicThicknessMapQualityThresholdSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
    ) -> None: ...
    OphthalmicThicknessMapQualityThresholdSequence: SQ[
        OphthalmicThicknessMapQualityThresholdSequenceItems, OphthalmicThicknessMapQualityThresholdSequenceItem
    ]
    """Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458), SQ, VM 1, Type 1.

    PS3.3 C.8.28.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

class OphthalmicThicknessMapQualityRatingSequenceItems(Sequence[OphthalmicThicknessMapQualityRatingSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicThicknessMapQualityThresholdSequence: Items[OphthalmicThicknessMapQualityThresholdSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
    ) -> OphthalmicThicknessMapQualityRatingSequenceItem: ...
