# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Specimen Reference Sequence (0048,0110)."""

from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SpecimenReferenceSequenceItem(Item):
    """Item of Specimen Reference Sequence (0048,0110) (PS3.3 C.8.12.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        SpecimenUID: UIValue = ...,
    ) -> None: ...
    SpecimenUID: UI
    """Specimen UID (0040,0554), UI, VM 1, Type 1.

    PS3.3 C.8.12.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.3.html
    """

class SpecimenReferenceSequenceItems(Sequence[SpecimenReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecimenUID: UIValue = ...,
    ) -> SpecimenReferenceSequenceItem: ...
