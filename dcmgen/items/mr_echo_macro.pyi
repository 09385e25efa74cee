# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Echo Macro."""

from dcmgen.items.mr_echo_sequence_item import MREchoSequenceItem, MREchoSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MREchoMacro(Macro):
    """MR Echo Macro (PS3.3 C.8.13.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.4.html
    """

    def __init__(
        self,
        /,
        *,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
    ) -> None: ...
    MREchoSequence: SQ[MREchoSequenceItems, MREchoSequenceItem]
    """MR Echo Sequence (0018,9114), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.4.html
    """
