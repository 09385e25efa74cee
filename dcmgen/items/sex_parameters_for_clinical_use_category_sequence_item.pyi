# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Sex Parameters for Clinical Use Category Sequence (0010,0043)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DT_, SQ, UT_, DT_Value, Items, URn, URnValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SexParametersForClinicalUseCategorySequenceItem(Item):
    """Item of Sex Parameters for Clinical Use Category Sequence (0010,0043) (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        SexParametersForClinicalUseCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SexParametersForClinicalUseCategoryComment: UT_Value = ...,
        SexParametersForClinicalUseCategoryReference: URnValue = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> None: ...
    SexParametersForClinicalUseCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Sex Parameters for Clinical Use Category Code Sequence (0010,0046), SQ, VM 1, Type 1.

    Codes: CID 7459 Category of Sex Parameters for Clinical Use (Baseline).

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    EffectiveStartDateTime: DT_
    """Effective Start DateTime (0040,A034), DT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    EffectiveStopDateTime: DT_
    """Effective Stop DateTime (0040,A035), DT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    SexParametersForClinicalUseCategoryComment: UT_
    """Sex Parameters for Clinical Use Category Comment (0010,0042), UT, VM 1, Type 2C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    SexParametersForClinicalUseCategoryReference: URn
    """Sex Parameters for Clinical Use Category Reference (0010,0047), UR, VM 1-n, Type 2C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

class SexParametersForClinicalUseCategorySequenceItems(Sequence[SexParametersForClinicalUseCategorySequenceItem]):
    def add(
        self,
        /,
        *,
        SexParametersForClinicalUseCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SexParametersForClinicalUseCategoryComment: UT_Value = ...,
        SexParametersForClinicalUseCategoryReference: URnValue = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> SexParametersForClinicalUseCategorySequenceItem: ...
