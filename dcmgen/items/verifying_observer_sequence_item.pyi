# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Verifying Observer Sequence (0040,A073)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DT, LO, PN, SQ, DTValue, Items, LOValue, PNValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VerifyingObserverSequenceItem(Item):
    """Item of Verifying Observer Sequence (0040,A073) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    def __init__(
        self,
        /,
        *,
        VerifyingOrganization: LOValue = ...,
        VerificationDateTime: DTValue = ...,
        VerifyingObserverName: PNValue = ...,
        VerifyingObserverIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    VerifyingObserverName: PN
    """Verifying Observer Name (0040,A075), PN, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    VerifyingObserverIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Verifying Observer Identification Code Sequence (0040,A088), SQ, VM 1, Type 2.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    VerifyingOrganization: LO
    """Verifying Organization (0040,A027), LO, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    VerificationDateTime: DT
    """Verification DateTime (0040,A030), DT, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

class VerifyingObserverSequenceItems(Sequence[VerifyingObserverSequenceItem]):
    def add(
        self,
        /,
        *,
        VerifyingOrganization: LOValue = ...,
        VerificationDateTime: DTValue = ...,
        VerifyingObserverName: PNValue = ...,
        VerifyingObserverIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> VerifyingObserverSequenceItem: ...
