# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""ROI Contour Module."""

from dcmgen.items.roi_contour_sequence_item import ROIContourSequenceItem, ROIContourSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class ROIContourModule(Module):
    """ROI Contour Module (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    def __init__(
        self,
        /,
        *,
        ROIContourSequence: Items[ROIContourSequenceItem] = ...,
    ) -> None: ...
    ROIContourSequence: SQ[ROIContourSequenceItems, ROIContourSequenceItem]
    """ROI Contour Sequence (3006,0039), SQ, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
