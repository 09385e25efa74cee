# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Velocity Encoding Macro."""

from dcmgen.items.mr_velocity_encoding_sequence_item import (
    MRVelocityEncodingSequenceItem,
    MRVelocityEncodingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRVelocityEncodingMacro(Macro):
    """MR Velocity Encoding Macro (PS3.3 C.8.13.5.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """

    def __init__(
        self,
        /,
        *,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
    ) -> None: ...
    MRVelocityEncodingSequence: SQ[MRVelocityEncodingSequenceItems, MRVelocityEncodingSequenceItem]
    """MR Velocity Encoding Sequence (0018,9197), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """
