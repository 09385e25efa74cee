# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Third Person Pronouns Sequence (0010,0014)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DT_, SQ, UT_, DT_Value, Items, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientDemographicThirdPersonPronounsSequenceItem(Item):
    """Item of Third Person Pronouns Sequence (0010,0014) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        PronounCodeSequence: Items[CodeSequenceMacro] = ...,
        PronounComment: UT_Value = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> None: ...
    PronounCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Pronoun Code Sequence (0010,0015), SQ, VM 1.

    Codes: CID 7448 Third Person Pronoun Set (Baseline).

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
    PronounComment: UT_
    """Pronoun Comment (0010,0016), UT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

class PatientDemographicThirdPersonPronounsSequenceItems(Sequence[PatientDemographicThirdPersonPronounsSequenceItem]):
    def add(
        self,
        /,
        *,
        PronounCodeSequence: Items[CodeSequenceMacro] = ...,
        PronounComment: UT_Value = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> PatientDemographicThirdPersonPronounsSequenceItem: ...
