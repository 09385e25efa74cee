# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Custodial Organization Sequence (0040,A07C)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CustodialOrganizationSequenceItem(Item):
    """Item of Custodial Organization Sequence (0040,A07C) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    def __init__(
        self,
        /,
        *,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ResponsibleGroupCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 2.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), SQ, VM 1, Type 2.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ResponsibleGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Responsible Group Code Sequence (0008,0220), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline, inferred).

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

class CustodialOrganizationSequenceItems(Sequence[CustodialOrganizationSequenceItem]):
    def add(
        self,
        /,
        *,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ResponsibleGroupCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> CustodialOrganizationSequenceItem: ...
