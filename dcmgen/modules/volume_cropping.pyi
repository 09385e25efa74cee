# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Volume Cropping Module."""

from dcmgen.items.volume_cropping_sequence_item import VolumeCroppingSequenceItem, VolumeCroppingSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class VolumeCroppingModule(Module):
    """Volume Cropping Module (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    def __init__(
        self,
        /,
        *,
        VolumeCroppingSequence: Items[VolumeCroppingSequenceItem] = ...,
    ) -> None: ...
    VolumeCroppingSequence: SQ[VolumeCroppingSequenceItems, VolumeCroppingSequenceItem]
    """Volume Cropping Sequence (0070,1301), SQ, VM 1, Type 1.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
