# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.numeric_value_macro import NumericValueMacro
from dcmgen.model.fields import FL, SQ, DSnValue, FLValue, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WideFieldOphthalmicPhotographyQualityThresholdSequenceItem(Item):
    """Item of Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526) (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    def __init__(
        self,
        /,
        *,
        WideFieldOphthalmicPhotographyThresholdQualityRating: FLValue = ...,
    ) -> None: ...
    WideFieldOphthalmicPhotographyThresholdQualityRating: FL
    """Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527), FL, VM 1, Type 1.

    PS3.3 C.8.17.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

class WideFieldOphthalmicPhotographyQualityThresholdSequenceItems(
    Sequence[WideFieldOphthalmicPhotographyQualityThresholdSequenceItem]
):
    def add(
        self,
        /,
        *,
        WideFieldOphthalmicPhotographyThresholdQualityRating: FLValue = ...,
    ) -> WideFieldOphthalmicPhotographyQualityThresholdSequenceItem: ...

class WideFieldOphthalmicPhotographyQualityRatingSequenceItem(AlgorithmIdentificationMacro, NumericValueMacro, Item):
    """Item of Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525) (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    def __init__(
        self,
        /,
        *,
        WideFieldOphthalmicPhotographyQualityThresholdSequence: Items[
            WideFieldOphthalmicPhotographyQualityThresholdSequenceItem
        ] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    WideFieldOphthalmicPhotographyQualityThresholdSequence: SQ[
        WideFieldOphthalmicPhotographyQualityThresholdSequenceItems,
        WideFieldOphthalmicPhotographyQualityThresholdSequenceItem,
    ]
    """Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526), SQ, VM 1, Type 1.

    PS3.3 C.8.17.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

class WideFieldOphthalmicPhotographyQualityRatingSequenceItems(
    Sequence[WideFieldOphthalmicPhotographyQualityRatingSequenceItem]
):
    def add(
        self,
        /,
        *,
        WideFieldOphthalmicPhotographyQualityThresholdSequence: Items[
            WideFieldOphthalmicPhotographyQualityThresholdSequenceItem
        ] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> WideFieldOphthalmicPhotographyQualityRatingSequenceItem: ...
