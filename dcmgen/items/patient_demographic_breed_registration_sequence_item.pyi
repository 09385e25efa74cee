# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Breed Registration Sequence (0010,2294)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientDemographicBreedRegistrationSequenceItem(Item):
    """Item of Breed Registration Sequence (0010,2294) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        BreedRegistrationNumber: LO_Value = ...,
        BreedRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    BreedRegistrationNumber: LO_
    """Breed Registration Number (0010,2295), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    BreedRegistryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Breed Registry Code Sequence (0010,2296), SQ, VM 1.

    Codes: CID 7481 Breed Registry (Defined).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

class PatientDemographicBreedRegistrationSequenceItems(Sequence[PatientDemographicBreedRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        BreedRegistrationNumber: LO_Value = ...,
        BreedRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> PatientDemographicBreedRegistrationSequenceItem: ...
