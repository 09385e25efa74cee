# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Actual Human Performers Sequence (0040,4035)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, PN_, SQ, Items, LO_Value, PN_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ActualHumanPerformersSequenceItem(Item):
    """Item of Actual Human Performers Sequence (0040,4035) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        HumanPerformerCodeSequence: Items[CodeSequenceMacro] = ...,
        HumanPerformerOrganization: LO_Value = ...,
        HumanPerformerName: PN_Value = ...,
    ) -> None: ...
    HumanPerformerCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Human Performer Code Sequence (0040,4009), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    HumanPerformerName: PN_
    """Human Performer's Name (0040,4037), PN, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    HumanPerformerOrganization: LO_
    """Human Performer's Organization (0040,4036), LO, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

class ActualHumanPerformersSequenceItems(Sequence[ActualHumanPerformersSequenceItem]):
    def add(
        self,
        /,
        *,
        HumanPerformerCodeSequence: Items[CodeSequenceMacro] = ...,
        HumanPerformerOrganization: LO_Value = ...,
        HumanPerformerName: PN_Value = ...,
    ) -> ActualHumanPerformersSequenceItem: ...
