# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Image Frame Radiation Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.rt_image_frame_radiation_acquisition_sequence_item import (
        RTImageFrameRadiationAcquisitionSequenceItem,
    )


class RTImageFrameRadiationAcquisitionParametersMacro(Macro):
    """RT Image Frame Radiation Acquisition Parameters Macro (PS3.3 C.36.2.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

    __slots__ = ()

    RTImageFrameRadiationAcquisitionSequence: SQ[RTImageFrameRadiationAcquisitionSequenceItem] = SQ(
        0x3002_010C, "RTImageFrameRadiationAcquisitionSequenceItem"
    )
    """RT Image Frame Radiation Acquisition Sequence (3002,010C), VM 1, Type 1 (PS3.3 C.36.2.4.10)."""
