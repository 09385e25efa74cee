# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""ROI Contour Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.roi_contour_sequence_item import ROIContourSequenceItem


class ROIContourModule(Module):
    """ROI Contour Module (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    ROIContourSequence: SQ[ROIContourSequenceItem] = SQ(0x3006_0039, "ROIContourSequenceItem")
    """ROI Contour Sequence (3006,0039), VM 1, Type 3 (PS3.3 C.8.8.6)."""
