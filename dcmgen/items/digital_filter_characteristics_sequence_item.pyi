# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Digital Filter Characteristics Sequence (003A,0326)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import IS, SQ, ISValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DigitalFilterCharacteristicsSequenceItem(Item):
    """Item of Digital Filter Characteristics Sequence (003A,0326) (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    def __init__(
        self,
        /,
        *,
        DigitalFilterOrder: ISValue = ...,
        DigitalFilterTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    DigitalFilterOrder: IS
    """Digital Filter Order (003A,0327), IS, VM 1, Type 1.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    DigitalFilterTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Digital Filter Type Code Sequence (003A,0328), SQ, VM 1, Type 1.

    Codes: CID 3043 Digital Waveform Filter (Baseline, inferred).

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

class DigitalFilterCharacteristicsSequenceItems(Sequence[DigitalFilterCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        DigitalFilterOrder: ISValue = ...,
        DigitalFilterTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> DigitalFilterCharacteristicsSequenceItem: ...
