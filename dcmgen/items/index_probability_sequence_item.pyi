# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Index Probability Sequence (0024,0344)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import FL, FLValue, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IndexProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Index Probability Sequence (0024,0344) (PS3.3 C.8.26.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

    def __init__(
        self,
        /,
        *,
        IndexProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    IndexProbability: FL
    """Index Probability (0024,0341), FL, VM 1, Type 1.

    PS3.3 C.8.26.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

class IndexProbabilitySequenceItems(Sequence[IndexProbabilitySequenceItem]):
    def add(
        self,
        /,
        *,
        IndexProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> IndexProbabilitySequenceItem: ...
