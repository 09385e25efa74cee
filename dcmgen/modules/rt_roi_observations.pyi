# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT ROI Observations Module."""

from dcmgen.items.rt_roi_observations_sequence_item import RTROIObservationsSequenceItem, RTROIObservationsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTROIObservationsModule(Module):
    """RT ROI Observations Module (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        RTROIObservationsSequence: Items[RTROIObservationsSequenceItem] = ...,
    ) -> None: ...
    RTROIObservationsSequence: SQ[RTROIObservationsSequenceItems, RTROIObservationsSequenceItem]
    """RT ROI Observations Sequence (3006,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
