# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Breed Registration Sequence (0010,2294)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, SQ, Items, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreedRegistrationSequenceItem(Item):
    """Item of Breed Registration Sequence (0010,2294) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        BreedRegistrationNumber: LOValue = ...,
        BreedRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    BreedRegistrationNumber: LO
    """Breed Registration Number (0010,2295), LO, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    BreedRegistryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Breed Registry Code Sequence (0010,2296), SQ, VM 1, Type 1.

    Codes: CID 7481 Breed Registry (Defined).

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

class BreedRegistrationSequenceItems(Sequence[BreedRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        BreedRegistrationNumber: LOValue = ...,
        BreedRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> BreedRegistrationSequenceItem: ...
