# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Assertion Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT, DT_, SQ, UI, UT_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
    from dcmgen.items.pertinent_documents_sequence_item import PertinentDocumentsSequenceItem
    from dcmgen.items.related_assertion_sequence_item import RelatedAssertionSequenceItem


class AssertionMacro(Macro):
    """Assertion Macro (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    __slots__ = ()

    AssertionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0044_0101, "CodeSequenceMacro")
    """Assertion Code Sequence (0044,0101), VM 1, Type 1 (PS3.3 10.30)."""
    AssertionUID: UI = UI(0x0044_0102)
    """Assertion UID (0044,0102), VM 1, Type 1 (PS3.3 10.30)."""
    AsserterIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x0044_0103, "IdentifiedPersonOrDeviceMacro")
    """Asserter Identification Sequence (0044,0103), VM 1, Type 1 (PS3.3 10.30)."""
    AssertionDateTime: DT = DT(0x0044_0104)
    """Assertion DateTime (0044,0104), VM 1, Type 1 (PS3.3 10.30)."""
    AssertionExpirationDateTime: DT_ = DT_(0x0044_0105)
    """Assertion Expiration DateTime (0044,0105), VM 1, Type 3 (PS3.3 10.30)."""
    AssertionComments: UT_ = UT_(0x0044_0106)
    """Assertion Comments (0044,0106), VM 1, Type 3 (PS3.3 10.30)."""
    PertinentDocumentsSequence: SQ[PertinentDocumentsSequenceItem] = SQ(0x0038_0100, "PertinentDocumentsSequenceItem")
    """Pertinent Documents Sequence (0038,0100), VM 1, Type 3 (PS3.3 10.30)."""
    RelatedAssertionSequence: SQ[RelatedAssertionSequenceItem] = SQ(0x0044_0107, "RelatedAssertionSequenceItem")
    """Related Assertion Sequence (0044,0107), VM 1, Type 3 (PS3.3 10.30)."""
