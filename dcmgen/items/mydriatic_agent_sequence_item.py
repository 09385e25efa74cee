# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Mydriatic Agent Sequence (0022,0058)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class MydriaticAgentSequenceItem(Item):
    """Item of Mydriatic Agent Sequence (0022,0058) (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    MydriaticAgentCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001C, "CodeSequenceMacro")
    """Mydriatic Agent Code Sequence (0022,001C), VM 1, Type 1 (PS3.3 C.8.17.8)."""
    MydriaticAgentConcentration: DS_ = DS_(0x0022_004E)
    """Mydriatic Agent Concentration (0022,004E), VM 1, Type 3 (PS3.3 C.8.17.8)."""
    MydriaticAgentConcentrationUnitsSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0042, "CodeSequenceMacro")
    """Mydriatic Agent Concentration Units Sequence (0022,0042), VM 1, Type 1C (PS3.3 C.8.17.8)."""
