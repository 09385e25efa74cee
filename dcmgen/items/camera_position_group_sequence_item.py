# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Camera Position Group Sequence (0034,000B)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CameraPositionGroupSequenceItem(Item):
    """Item of Camera Position Group Sequence (0034,000B) (PS3.3 C.7.6.16.2.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

    __slots__ = ()

    RenderProjection: CS[Literal["PERSPECTIVE"]] = CS(0x0070_1602)
    """Render Projection (0070,1602), VM 1, Type 1 (PS3.3 C.7.6.16.2.28)."""
    ViewpointPosition: FDn = FDn(0x0070_1603)
    """Viewpoint Position (0070,1603), VM 3, Type 1 (PS3.3 C.7.6.16.2.28)."""
    ViewpointLookAtPoint: FDn = FDn(0x0070_1604)
    """Viewpoint LookAt Point (0070,1604), VM 3, Type 1 (PS3.3 C.7.6.16.2.28)."""
    ViewpointUpDirection: FDn = FDn(0x0070_1605)
    """Viewpoint Up Direction (0070,1605), VM 3, Type 1 (PS3.3 C.7.6.16.2.28)."""
    RenderFieldOfView: FDn = FDn(0x0070_1606)
    """Render Field of View (0070,1606), VM 6, Type 1 (PS3.3 C.7.6.16.2.28)."""
