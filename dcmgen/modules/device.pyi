# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Device Module."""

from dcmgen.items.device_sequence_item import DeviceSequenceItem, DeviceSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class DeviceModule(Module):
    """Device Module (PS3.3 C.7.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceSequence: Items[DeviceSequenceItem] = ...,
    ) -> None: ...
    DeviceSequence: SQ[DeviceSequenceItems, DeviceSequenceItem]
    """Device Sequence (0050,0010), SQ, VM 1, Type 1.

    Codes: CID 4051 General Device (Baseline).

    PS3.3 C.7.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """
