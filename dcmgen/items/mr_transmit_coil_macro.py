# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Transmit Coil Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.mr_transmit_coil_sequence_item import MRTransmitCoilSequenceItem


class MRTransmitCoilMacro(Macro):
    """MR Transmit Coil Macro (PS3.3 C.8.13.5.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

    __slots__ = ()

    MRTransmitCoilSequence: SQ[MRTransmitCoilSequenceItem] = SQ(0x0018_9049, "MRTransmitCoilSequenceItem")
    """MR Transmit Coil Sequence (0018,9049), VM 1, Type 1 (PS3.3 C.8.13.5.8)."""
