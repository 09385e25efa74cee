# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Document Relationship Macro."""

from dcmgen.items.content_sequence_item import ContentSequenceItem, ContentSequenceItems
from dcmgen.model.fields import DT, SQ, UI_, DTValue, Items, UI_Value
from dcmgen.model.iod import Macro

class DocumentRelationshipMacro(Macro):
    """Document Relationship Macro (PS3.3 C.17.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        ObservationDateTime: DTValue = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
        ObservationUID: UI_Value = ...,
    ) -> None: ...
    ObservationDateTime: DT
    """Observation DateTime (0040,A032), DT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """
    ObservationUID: UI_
    """Observation UID (0040,A171), UI, VM 1, Type 3.

    PS3.3 C.17.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """
    ContentSequence: SQ[ContentSequenceItems, ContentSequenceItem]
    """Content Sequence (0040,A730), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """
