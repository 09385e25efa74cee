# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Beam Limiting Device Position Macro."""

from dcmgen.items.beam_limiting_device_position_sequence_item import (
    BeamLimitingDevicePositionSequenceItem,
    BeamLimitingDevicePositionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BeamLimitingDevicePositionMacro(Macro):
    """Beam Limiting Device Position Macro (PS3.3 C.8.8.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.27.html
    """

    def __init__(
        self,
        /,
        *,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
    ) -> None: ...
    BeamLimitingDevicePositionSequence: SQ[
        BeamLimitingDevicePositionSequenceItems, BeamLimitingDevicePositionSequenceItem
    ]
    """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1, Type 1C.

    Required if ((Ion Beam Limiting Device Sequence is present anywhere in the dataset or Beam Limiting Device Leaf
    Pairs Sequence is present anywhere in the dataset) and this is the first item) or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.27.html
    """
