# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR FOV/Geometry Sequence (0018,9125)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRFOVGeometrySequenceItem(Item):
    """Item of MR FOV/Geometry Sequence (0018,9125) (PS3.3 C.8.13.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """

    __slots__ = ()

    InPlanePhaseEncodingDirection: CS[Literal["COLUMN", "ROW", "OTHER"]] = CS(0x0018_1312)
    """In-plane Phase Encoding Direction (0018,1312), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
    MRAcquisitionFrequencyEncodingSteps: US = US(0x0018_9058)
    """MR Acquisition Frequency Encoding Steps (0018,9058), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
    MRAcquisitionPhaseEncodingStepsInPlane: US = US(0x0018_9231)
    """MR Acquisition Phase Encoding Steps in-plane (0018,9231), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
    MRAcquisitionPhaseEncodingStepsOutOfPlane: US = US(0x0018_9232)
    """MR Acquisition Phase Encoding Steps out-of-plane (0018,9232), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
    PercentSampling: DS = DS(0x0018_0093)
    """Percent Sampling (0018,0093), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
    PercentPhaseFieldOfView: DS = DS(0x0018_0094)
    """Percent Phase Field of View (0018,0094), VM 1, Type 1C (PS3.3 C.8.13.5.3)."""
