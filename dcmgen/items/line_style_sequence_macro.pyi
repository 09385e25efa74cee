# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Line Style Sequence Macro."""

from dcmgen.items.line_style_sequence_item import LineStyleSequenceItem, LineStyleSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class LineStyleSequenceMacro(Macro):
    """Line Style Sequence Macro (PS3.3 C.10.5.1.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """

    def __init__(
        self,
        /,
        *,
        LineStyleSequence: Items[LineStyleSequenceItem] = ...,
    ) -> None: ...
    LineStyleSequence: SQ[LineStyleSequenceItems, LineStyleSequenceItem]
    """Line Style Sequence (0070,0232), SQ, VM 1, Type 3.

    PS3.3 C.10.5.1.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """
