# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Sex Parameters for Clinical Use Category Sequence (0010,0043)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, UT_, URn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PatientDemographicSexParametersForClinicalUseCategorySequenceItem(Item):
    """Item of Sex Parameters for Clinical Use Category Sequence (0010,0043) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    SexParametersForClinicalUseCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0046, "CodeSequenceMacro")
    """Sex Parameters for Clinical Use Category Code Sequence (0010,0046), VM 1 (PS3.3 C.2.3)."""
    EffectiveStartDateTime: DT_ = DT_(0x0040_A034)
    """Effective Start DateTime (0040,A034), VM 1 (PS3.3 C.2.3)."""
    EffectiveStopDateTime: DT_ = DT_(0x0040_A035)
    """Effective Stop DateTime (0040,A035), VM 1 (PS3.3 C.2.3)."""
    SexParametersForClinicalUseCategoryComment: UT_ = UT_(0x0010_0042)
    """Sex Parameters for Clinical Use Category Comment (0010,0042), VM 1 (PS3.3 C.2.3)."""
    SexParametersForClinicalUseCategoryReference: URn = URn(0x0010_0047)
    """Sex Parameters for Clinical Use Category Reference (0010,0047), VM 1-n (PS3.3 C.2.3)."""
