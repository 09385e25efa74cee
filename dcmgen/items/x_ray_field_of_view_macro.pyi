# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Field of View Macro."""

from dcmgen.items.field_of_view_sequence_item import FieldOfViewSequenceItem, FieldOfViewSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayFieldOfViewMacro(Macro):
    """X-Ray Field of View Macro (PS3.3 C.8.19.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        FieldOfViewSequence: Items[FieldOfViewSequenceItem] = ...,
    ) -> None: ...
    FieldOfViewSequence: SQ[FieldOfViewSequenceItems, FieldOfViewSequenceItem]
    """Field of View Sequence (0018,9432), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """
