# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Physiological State Sequence (0018,9771)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientPhysiologicalStateSequenceItem(Item):
    """Item of Patient Physiological State Sequence (0018,9771) (PS3.3 C.7.6.16.2.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.20
    """

    def __init__(
        self,
        /,
        *,
        PatientPhysiologicalStateCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PatientPhysiologicalStateCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Physiological State Code Sequence (0018,9772), SQ, VM 1, Type 1.

    Codes: CID 3101 Cardiac Procedural State Value (Defined).

    PS3.3 C.7.6.16.2.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.20
    """

class PatientPhysiologicalStateSequenceItems(Sequence[PatientPhysiologicalStateSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientPhysiologicalStateCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> PatientPhysiologicalStateSequenceItem: ...
