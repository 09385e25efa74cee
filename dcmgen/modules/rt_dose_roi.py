# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Dose ROI Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.rt_dose_roi_sequence_item import RTDoseROISequenceItem


class RTDoseROIModule(Module):
    """RT Dose ROI Module (PS3.3 C.8.8.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

    __slots__ = ()

    RTDoseROISequence: SQ[RTDoseROISequenceItem] = SQ(0x3004_0010, "RTDoseROISequenceItem")
    """RT Dose ROI Sequence (3004,0010), VM 1, Type 1 (PS3.3 C.8.8.7)."""
