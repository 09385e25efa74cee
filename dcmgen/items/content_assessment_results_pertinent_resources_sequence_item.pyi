# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pertinent Resources Sequence (0038,0101)."""

from dcmgen.model.fields import LO_, UR, LO_Value, URValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContentAssessmentResultsPertinentResourcesSequenceItem(Item):
    """Item of Pertinent Resources Sequence (0038,0101) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    def __init__(
        self,
        /,
        *,
        RetrieveURI: URValue = ...,
        ResourceDescription: LO_Value = ...,
    ) -> None: ...
    RetrieveURI: UR
    """Retrieve URI (0040,E010), UR, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    ResourceDescription: LO_
    """Resource Description (0038,0102), LO, VM 1, Type 3.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

class ContentAssessmentResultsPertinentResourcesSequenceItems(
    Sequence[ContentAssessmentResultsPertinentResourcesSequenceItem]
):
    def add(
        self,
        /,
        *,
        RetrieveURI: URValue = ...,
        ResourceDescription: LO_Value = ...,
    ) -> ContentAssessmentResultsPertinentResourcesSequenceItem: ...
