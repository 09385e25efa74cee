# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Transmit Coil Macro."""

from dcmgen.items.mr_transmit_coil_sequence_item import MRTransmitCoilSequenceItem, MRTransmitCoilSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRTransmitCoilMacro(Macro):
    """MR Transmit Coil Macro (PS3.3 C.8.13.5.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

    def __init__(
        self,
        /,
        *,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
    ) -> None: ...
    MRTransmitCoilSequence: SQ[MRTransmitCoilSequenceItems, MRTransmitCoilSequenceItem]
    """MR Transmit Coil Sequence (0018,9049), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """
