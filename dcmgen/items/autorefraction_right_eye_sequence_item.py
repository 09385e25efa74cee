# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Autorefraction Right Eye Sequence (0046,0050)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item
from dcmgen.model.parts import CylinderSequenceMacro


class AutorefractionRightEyeSequenceItem(CylinderSequenceMacro, Item):
    """Item of Autorefraction Right Eye Sequence (0046,0050) (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    __slots__ = ()

    SpherePower = FD(0x0046_0146)
    PupilSize = FD_(0x0046_0044)
    CornealSize = FD_(0x0046_0046)
    VertexDistance = FD_(0x0022_000F)
