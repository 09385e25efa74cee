# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Analog Filter Characteristics Sequence (003A,0323)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS, SQ, DSValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AnalogFilterCharacteristicsSequenceItem(Item):
    """Item of Analog Filter Characteristics Sequence (003A,0323) (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    def __init__(
        self,
        /,
        *,
        AnalogFilterRollOff: DSValue = ...,
        AnalogFilterTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    AnalogFilterRollOff: DS
    """Analog Filter Roll Off (003A,0324), DS, VM 1, Type 1.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    AnalogFilterTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Analog Filter Type Code Sequence (003A,0325), SQ, VM 1, Type 1.

    Codes: CID 3042 Analog Waveform Filter (Baseline, inferred).

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

class AnalogFilterCharacteristicsSequenceItems(Sequence[AnalogFilterCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        AnalogFilterRollOff: DSValue = ...,
        AnalogFilterTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> AnalogFilterCharacteristicsSequenceItem: ...
