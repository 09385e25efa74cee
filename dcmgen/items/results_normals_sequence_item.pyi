# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Global Deviation Probability Sequence (0024,0083)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.externally_sourced_data_set_identification_macro import ExternallySourcedDataSetIdentificationMacro
from dcmgen.model.fields import CS, FL, SQ, FLValue, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GlobalDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Global Deviation Probability Sequence (0024,0083) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    def __init__(
        self,
        /,
        *,
        GlobalDeviationProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    GlobalDeviationProbability: FL
    """Global Deviation Probability (0024,0071), FL, VM 1, Type 1.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

class GlobalDeviationProbabilitySequenceItems(Sequence[GlobalDeviationProbabilitySequenceItem]):
    def add(
        self,
        /,
        *,
        GlobalDeviationProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> GlobalDeviationProbabilitySequenceItem: ...

class LocalizedDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Localized Deviation Probability Sequence (0024,0085) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    def __init__(
        self,
        /,
        *,
        LocalizedDeviationProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    LocalizedDeviationProbability: FL
    """Localized Deviation Probability (0024,0073), FL, VM 1, Type 1.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

class LocalizedDeviationProbabilitySequenceItems(Sequence[LocalizedDeviationProbabilitySequenceItem]):
    def add(
        self,
        /,
        *,
        LocalizedDeviationProbability: FLValue = ...,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> LocalizedDeviationProbabilitySequenceItem: ...

class ResultsNormalsSequenceItem(ExternallySourcedDataSetIdentificationMacro, Item):
    """Item of Results Normals Sequence (0024,0064) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    def __init__(
        self,
        /,
        *,
        GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = ...,
        GlobalDeviationFromNormal: FLValue = ...,
        LocalizedDeviationFromNormal: FLValue = ...,
        LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = ...,
        DataSetName: LOValue = ...,
        DataSetVersion: LOValue = ...,
        DataSetSource: LOValue = ...,
        GlobalDeviationProbabilitySequence: Items[GlobalDeviationProbabilitySequenceItem] = ...,
        LocalizedDeviationProbabilitySequence: Items[LocalizedDeviationProbabilitySequenceItem] = ...,
        DataSetDescription: LO_Value = ...,
    ) -> None: ...
    GlobalDeviationFromNormal: FL
    """Global Deviation From Normal (0024,0066), FL, VM 1, Type 1.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    GlobalDeviationProbabilityNormalsFlag: CS[Literal["YES", "NO"]]
    """Global Deviation Probability Normals Flag (0024,0059), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    GlobalDeviationProbabilitySequence: SQ[
        GlobalDeviationProbabilitySequenceItems, GlobalDeviationProbabilitySequenceItem
    ]
    """Global Deviation Probability Sequence (0024,0083), SQ, VM 1, Type 1C.

    Required if Global Deviation Probability Normals Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    LocalizedDeviationFromNormal: FL
    """Localized Deviation From Normal (0024,0068), FL, VM 1, Type 1.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    LocalDeviationProbabilityNormalsFlag: CS[Literal["YES", "NO"]]
    """Local Deviation Probability Normals Flag (0024,0072), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    LocalizedDeviationProbabilitySequence: SQ[
        LocalizedDeviationProbabilitySequenceItems, LocalizedDeviationProbabilitySequenceItem
    ]
    """Localized Deviation Probability Sequence (0024,0085), SQ, VM 1, Type 1C.

    Required if Local Deviation Probability Normals Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

class ResultsNormalsSequenceItems(Sequence[ResultsNormalsSequenceItem]):
    def add(
        self,
        /,
        *,
        GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = ...,
        GlobalDeviationFromNormal: FLValue = ...,
        LocalizedDeviationFromNormal: FLValue = ...,
        LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = ...,
        DataSetName: LOValue = ...,
        DataSetVersion: LOValue = ...,
        DataSetSource: LOValue = ...,
        GlobalDeviationProbabilitySequence: Items[GlobalDeviationProbabilitySequenceItem] = ...,
        LocalizedDeviationProbabilitySequence: Items[LocalizedDeviationProbabilitySequenceItem] = ...,
        DataSetDescription: LO_Value = ...,
    ) -> ResultsNormalsSequenceItem: ...
