# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Table Position Macro."""

from dcmgen.items.table_position_sequence_item import TablePositionSequenceItem, TablePositionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayTablePositionMacro(Macro):
    """X-Ray Table Position Macro (PS3.3 C.8.19.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

    def __init__(
        self,
        /,
        *,
        TablePositionSequence: Items[TablePositionSequenceItem] = ...,
    ) -> None: ...
    TablePositionSequence: SQ[TablePositionSequenceItems, TablePositionSequenceItem]
    """Table Position Sequence (0018,9406), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
