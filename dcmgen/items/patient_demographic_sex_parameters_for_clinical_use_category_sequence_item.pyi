# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Sex Parameters for Clinical Use Category Sequence (0010,0043)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DT_, SQ, UT_, DT_Value, Items, URn, URnValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientDemographicSexParametersForClinicalUseCategorySequenceItem(Item):
    """Item of Sex Parameters for Clinical Use Category Sequence (0010,0043) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        SexParametersForClinicalUseCategoryComment: UT_Value = ...,
        SexParametersForClinicalUseCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SexParametersForClinicalUseCategoryReference: URnValue = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> None: ...
    SexParametersForClinicalUseCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Sex Parameters for Clinical Use Category Code Sequence (0010,0046), SQ, VM 1.

    Codes: CID 7459 Category of Sex Parameters for Clinical Use (Baseline).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    EffectiveStartDateTime: DT_
    """Effective Start DateTime (0040,A034), DT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    EffectiveStopDateTime: DT_
    """Effective Stop DateTime (0040,A035), DT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    SexParametersForClinicalUseCategoryComment: UT_
    """Sex Parameters for Clinical Use Category Comment (0010,0042), UT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    SexParametersForClinicalUseCategoryReference: URn
    """Sex Parameters for Clinical Use Category Reference (0010,0047), UR, VM 1-n.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

class PatientDemographicSexParametersForClinicalUseCategorySequenceItems(
    Sequence[PatientDemographicSexParametersForClinicalUseCategorySequenceItem]
):
    def add(
        self,
        /,
        *,
        SexParametersForClinicalUseCategoryComment: UT_Value = ...,
        SexParametersForClinicalUseCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SexParametersForClinicalUseCategoryReference: URnValue = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> PatientDemographicSexParametersForClinicalUseCategorySequenceItem: ...
