# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Strain Stock Sequence (0010,0216)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, SQ, Items, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StrainStockSequenceItem(Item):
    """Item of Strain Stock Sequence (0010,0216) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        StrainStockNumber: LOValue = ...,
        StrainSourceRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainSource: LOValue = ...,
    ) -> None: ...
    StrainStockNumber: LO
    """Strain Stock Number (0010,0214), LO, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainSource: LO
    """Strain Source (0010,0217), LO, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainSourceRegistryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Strain Source Registry Code Sequence (0010,0215), SQ, VM 1, Type 1.

    Codes: CID 7490 Research Animal Source Registry (Defined).

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

class StrainStockSequenceItems(Sequence[StrainStockSequenceItem]):
    def add(
        self,
        /,
        *,
        StrainStockNumber: LOValue = ...,
        StrainSourceRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainSource: LOValue = ...,
    ) -> StrainStockSequenceItem: ...
