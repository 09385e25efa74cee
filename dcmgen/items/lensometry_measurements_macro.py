# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Lensometry Measurements Macro."""

from __future__ import annotations

from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.items.prism_sequence_macro import PrismSequenceMacro
from dcmgen.model.fields import CS_, FD, FD_, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.add_intermediate_sequence_item import AddIntermediateSequenceItem
    from dcmgen.items.add_near_sequence_item import AddNearSequenceItem


class LensometryMeasurementsMacro(CylinderSequenceMacro, PrismSequenceMacro):
    """Lensometry Measurements Macro (PS3.3 C.8.25.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """

    __slots__ = ()

    SpherePower: FD = FD(0x0046_0146)
    """Sphere Power (0046,0146), VM 1, Type 1 (PS3.3 C.8.25.8.1)."""
    AddNearSequence: SQ[AddNearSequenceItem] = SQ(0x0046_0100, "AddNearSequenceItem")
    """Add Near Sequence (0046,0100), VM 1, Type 1C (PS3.3 C.8.25.8.1)."""
    AddIntermediateSequence: SQ[AddIntermediateSequenceItem] = SQ(0x0046_0101, "AddIntermediateSequenceItem")
    """Add Intermediate Sequence (0046,0101), VM 1, Type 1C (PS3.3 C.8.25.8.1)."""
    LensSegmentType: CS_[Literal["PROGRESSIVE", "NONPROGRESSIVE"]] = CS_(0x0046_0038)
    """Lens Segment Type (0046,0038), VM 1, Type 3 (PS3.3 C.8.25.8.1)."""
    OpticalTransmittance: FD_ = FD_(0x0046_0040)
    """Optical Transmittance (0046,0040), VM 1, Type 3 (PS3.3 C.8.25.8.1)."""
    ChannelWidth: FD_ = FD_(0x0046_0042)
    """Channel Width (0046,0042), VM 1, Type 3 (PS3.3 C.8.25.8.1)."""
