# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Gender Identity Sequence (0010,0041)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PatientDemographicGenderIdentitySequenceItem(Item):
    """Item of Gender Identity Sequence (0010,0041) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    GenderIdentityCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0044, "CodeSequenceMacro")
    """Gender Identity Code Sequence (0010,0044), VM 1 (PS3.3 C.2.3)."""
    EffectiveStartDateTime: DT_ = DT_(0x0040_A034)
    """Effective Start DateTime (0040,A034), VM 1 (PS3.3 C.2.3)."""
    EffectiveStopDateTime: DT_ = DT_(0x0040_A035)
    """Effective Stop DateTime (0040,A035), VM 1 (PS3.3 C.2.3)."""
    GenderIdentityComment: UT_ = UT_(0x0010_0045)
    """Gender Identity Comment (0010,0045), VM 1 (PS3.3 C.2.3)."""
