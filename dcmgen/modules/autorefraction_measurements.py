# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Autorefraction Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.autorefraction_left_eye_sequence_item import AutorefractionLeftEyeSequenceItem
    from dcmgen.items.autorefraction_right_eye_sequence_item import AutorefractionRightEyeSequenceItem


class AutorefractionMeasurementsModule(Module):
    """Autorefraction Measurements Module (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    __slots__ = ()

    AutorefractionRightEyeSequence: SQ[AutorefractionRightEyeSequenceItem] = SQ(
        0x0046_0050, "AutorefractionRightEyeSequenceItem"
    )
    """Autorefraction Right Eye Sequence (0046,0050), VM 1, Type 1C (PS3.3 C.8.25.9)."""
    AutorefractionLeftEyeSequence: SQ[AutorefractionLeftEyeSequenceItem] = SQ(
        0x0046_0052, "AutorefractionLeftEyeSequenceItem"
    )
    """Autorefraction Left Eye Sequence (0046,0052), VM 1, Type 1C (PS3.3 C.8.25.9)."""
    DistancePupillaryDistance: FD_ = FD_(0x0046_0060)
    """Distance Pupillary Distance (0046,0060), VM 1, Type 3 (PS3.3 C.8.25.9)."""
    NearPupillaryDistance: FD_ = FD_(0x0046_0062)
    """Near Pupillary Distance (0046,0062), VM 1, Type 3 (PS3.3 C.8.25.9)."""
