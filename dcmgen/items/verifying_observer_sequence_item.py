# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Verifying Observer Sequence (0040,A073)."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, PN, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class VerifyingObserverSequenceItem(Item):
    """Item of Verifying Observer Sequence (0040,A073) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    VerifyingObserverName: PN = PN(0x0040_A075)
    """Verifying Observer Name (0040,A075), VM 1, Type 1 (PS3.3 C.17.2)."""
    VerifyingObserverIdentificationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A088, "CodeSequenceMacro")
    """Verifying Observer Identification Code Sequence (0040,A088), VM 1, Type 2 (PS3.3 C.17.2)."""
    VerifyingOrganization: LO = LO(0x0040_A027)
    """Verifying Organization (0040,A027), VM 1, Type 1 (PS3.3 C.17.2)."""
    VerificationDateTime: DT = DT(0x0040_A030)
    """Verification DateTime (0040,A030), VM 1, Type 1 (PS3.3 C.17.2)."""
