# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Approval Sequence (0044,0100)."""

from __future__ import annotations

from dcmgen.items.assertion_macro import AssertionMacro
from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ApprovalSequenceItem(AssertionMacro, Item):
    """Item of Approval Sequence (0044,0100) (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    __slots__ = ()

    InstitutionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0082, "CodeSequenceMacro")
    """Institution Code Sequence (0008,0082), VM 1, Type 1C (PS3.3 C.34.15)."""
    ClinicalTrialProtocolID: LO = LO(0x0012_0020)
    """Clinical Trial Protocol ID (0012,0020), VM 1, Type 1C (PS3.3 C.34.15)."""
