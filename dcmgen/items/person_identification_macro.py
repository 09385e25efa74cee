# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Person Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, LT_, SQ, ST_, LOn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PersonIdentificationMacro(Macro):
    """Person Identification Macro (PS3.3 10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """

    __slots__ = ()

    PersonIdentificationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_1101, "CodeSequenceMacro")
    """Person Identification Code Sequence (0040,1101), VM 1, Type 1 (PS3.3 10.1)."""
    PersonAddress: ST_ = ST_(0x0040_1102)
    """Person's Address (0040,1102), VM 1, Type 3 (PS3.3 10.1)."""
    PersonTelephoneNumbers: LOn = LOn(0x0040_1103)
    """Person's Telephone Numbers (0040,1103), VM 1-n, Type 3 (PS3.3 10.1)."""
    PersonTelecomInformation: LT_ = LT_(0x0040_1104)
    """Person's Telecom Information (0040,1104), VM 1, Type 3 (PS3.3 10.1)."""
    InstitutionName: LO = LO(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 1C (PS3.3 10.1)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 10.1)."""
    InstitutionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0082, "CodeSequenceMacro")
    """Institution Code Sequence (0008,0082), VM 1, Type 1C (PS3.3 10.1)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 10.1)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 10.1)."""
