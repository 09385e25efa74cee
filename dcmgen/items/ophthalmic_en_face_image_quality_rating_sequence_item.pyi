# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic En Face Image Quality Rating Sequence (0022,1628)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.numeric_value_macro import NumericValueMacro
from dcmgen.model.fields import DS, DSnValue, DSValue, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicEnFaceImageQualityRatingSequenceItem(AlgorithmIdentificationMacro, NumericValueMacro, Item):
    """Item of Ophthalmic En Face Image Quality Rating Sequence (0022,1628) (PS3.3 C.8.17.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """

    def __init__(
        self,
        /,
        *,
        QualityThreshold: DSValue = ...,
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
    QualityThreshold: DS
    """Quality Threshold (0022,1630), DS, VM 1, Type 1.

    PS3.3 C.8.17.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.15.html
    """

class OphthalmicEnFaceImageQualityRatingSequenceItems(Sequence[OphthalmicEnFaceImageQualityRatingSequenceItem]):
    def add(
        self,
        /,
        *,
        QualityThreshold: DSValue = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> OphthalmicEnFaceImageQualityRatingSequenceItem: ...
