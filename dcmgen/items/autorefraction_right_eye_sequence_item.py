# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Autorefraction Right Eye Sequence (0046,0050)."""

from __future__ import annotations

from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class AutorefractionRightEyeSequenceItem(CylinderSequenceMacro, Item):
    """Item of Autorefraction Right Eye Sequence (0046,0050) (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    __slots__ = ()

    SpherePower: FD = FD(0x0046_0146)
    """Sphere Power (0046,0146), VM 1, Type 1 (PS3.3 C.8.25.9)."""
    PupilSize: FD_ = FD_(0x0046_0044)
    """Pupil Size (0046,0044), VM 1, Type 3 (PS3.3 C.8.25.9)."""
    CornealSize: FD_ = FD_(0x0046_0046)
    """Corneal Size (0046,0046), VM 1, Type 3 (PS3.3 C.8.25.9)."""
    VertexDistance: FD_ = FD_(0x0022_000F)
    """Vertex Distance (0022,000F), VM 1, Type 3 (PS3.3 C.8.25.9)."""
