# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pertinent Resources Sequence (0038,0101)."""

from dcmgen.model.fields import LO_, UR_, LO_Value, UR_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PertinentResourcesSequenceItem(Item):
    """Item of Pertinent Resources Sequence (0038,0101) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        ResourceDescription: LO_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> None: ...
    RetrieveURI: UR_
    """Retrieve URI (0040,E010), UR, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ResourceDescription: LO_
    """Resource Description (0038,0102), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

class PertinentResourcesSequenceItems(Sequence[PertinentResourcesSequenceItem]):
    def add(
        self,
        /,
        *,
        ResourceDescription: LO_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> PertinentResourcesSequenceItem: ...
