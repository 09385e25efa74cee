# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose ROI Module."""

from dcmgen.items.rt_dose_roi_sequence_item import RTDoseROISequenceItem, RTDoseROISequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTDoseROIModule(Module):
    """RT Dose ROI Module (PS3.3 C.8.8.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

    def __init__(
        self,
        /,
        *,
        RTDoseROISequence: Items[RTDoseROISequenceItem] = ...,
    ) -> None: ...
    RTDoseROISequence: SQ[RTDoseROISequenceItems, RTDoseROISequenceItem]
    """RT Dose ROI Sequence (3004,0010), SQ, VM 1, Type 1.

    PS3.3 C.8.8.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """
