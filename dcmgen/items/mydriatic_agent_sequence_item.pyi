# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mydriatic Agent Sequence (0022,0058)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS_, SQ, DS_Value, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MydriaticAgentSequenceItem(Item):
    """Item of Mydriatic Agent Sequence (0022,0058) (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    def __init__(
        self,
        /,
        *,
        MydriaticAgentCodeSequence: Items[CodeSequenceMacro] = ...,
        MydriaticAgentConcentrationUnitsSequence: Items[CodeSequenceMacro] = ...,
        MydriaticAgentConcentration: DS_Value = ...,
    ) -> None: ...
    MydriaticAgentCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Mydriatic Agent Code Sequence (0022,001C), SQ, VM 1, Type 1.

    Codes: CID 4208 Mydriatic Agent (Baseline, inferred).

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    MydriaticAgentConcentration: DS_
    """Mydriatic Agent Concentration (0022,004E), DS, VM 1, Type 3.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    MydriaticAgentConcentrationUnitsSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Mydriatic Agent Concentration Units Sequence (0022,0042), SQ, VM 1, Type 1C.

    Required if Mydriatic Agent Concentration is present. Not allowed otherwise.

    Codes: CID 4244 Ophthalmic Agent Concentration Unit (Defined, inferred).

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

class MydriaticAgentSequenceItems(Sequence[MydriaticAgentSequenceItem]):
    def add(
        self,
        /,
        *,
        MydriaticAgentCodeSequence: Items[CodeSequenceMacro] = ...,
        MydriaticAgentConcentrationUnitsSequence: Items[CodeSequenceMacro] = ...,
        MydriaticAgentConcentration: DS_Value = ...,
    ) -> MydriaticAgentSequenceItem: ...
