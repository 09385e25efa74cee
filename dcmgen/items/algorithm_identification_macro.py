# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Algorithm Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, LT_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class AlgorithmIdentificationMacro(Macro):
    """Algorithm Identification Macro (PS3.3 10.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """

    __slots__ = ()

    AlgorithmFamilyCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0066_002F, "CodeSequenceMacro")
    """Algorithm Family Code Sequence (0066,002F), VM 1, Type 1 (PS3.3 10.16)."""
    AlgorithmNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0066_0030, "CodeSequenceMacro")
    """Algorithm Name Code Sequence (0066,0030), VM 1, Type 3 (PS3.3 10.16)."""
    AlgorithmName: LO = LO(0x0066_0036)
    """Algorithm Name (0066,0036), VM 1, Type 1 (PS3.3 10.16)."""
    AlgorithmVersion: LO = LO(0x0066_0031)
    """Algorithm Version (0066,0031), VM 1, Type 1 (PS3.3 10.16)."""
    AlgorithmParameters: LT_ = LT_(0x0066_0032)
    """Algorithm Parameters (0066,0032), VM 1, Type 3 (PS3.3 10.16)."""
    AlgorithmSource: LO_ = LO_(0x0024_0202)
    """Algorithm Source (0024,0202), VM 1, Type 3 (PS3.3 10.16)."""
