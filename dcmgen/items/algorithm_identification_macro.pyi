# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Algorithm Identification Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, LO_, LT_, SQ, Items, LO_Value, LOValue, LT_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class AlgorithmIdentificationMacro(Macro):
    """Algorithm Identification Macro (PS3.3 10.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """

    def __init__(
        self,
        /,
        *,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> None: ...
    AlgorithmFamilyCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Algorithm Family Code Sequence (0066,002F), SQ, VM 1, Type 1.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """
    AlgorithmNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Algorithm Name Code Sequence (0066,0030), SQ, VM 1, Type 3.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """
    AlgorithmName: LO
    """Algorithm Name (0066,0036), LO, VM 1, Type 1.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """
    AlgorithmVersion: LO
    """Algorithm Version (0066,0031), LO, VM 1, Type 1.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """
    AlgorithmParameters: LT_
    """Algorithm Parameters (0066,0032), LT, VM 1, Type 3.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """
    AlgorithmSource: LO_
    """Algorithm Source (0024,0202), LO, VM 1, Type 3.

    PS3.3 10.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """

class AlgorithmIdentificationMacros(Sequence[AlgorithmIdentificationMacro]):
    def add(
        self,
        /,
        *,
        AlgorithmFamilyCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmVersion: LOValue = ...,
        AlgorithmName: LOValue = ...,
        AlgorithmSource: LO_Value = ...,
        AlgorithmNameCodeSequence: Items[CodeSequenceMacro] = ...,
        AlgorithmParameters: LT_Value = ...,
    ) -> AlgorithmIdentificationMacro: ...
