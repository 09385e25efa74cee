# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Camera Position Group Sequence (0034,000B)."""

from typing import Literal

from dcmgen.model.fields import CS, FDn, FDnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CameraPositionGroupSequenceItem(Item):
    """Item of Camera Position Group Sequence (0034,000B) (PS3.3 C.7.6.16.2.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

    def __init__(
        self,
        /,
        *,
        RenderProjection: Literal["PERSPECTIVE"] = ...,
        ViewpointPosition: FDnValue = ...,
        ViewpointLookAtPoint: FDnValue = ...,
        ViewpointUpDirection: FDnValue = ...,
        RenderFieldOfView: FDnValue = ...,
    ) -> None: ...
    RenderProjection: CS[Literal["PERSPECTIVE"]]
    """Render Projection (0070,1602), CS, VM 1, Type 1.

    Enumerated Values: PERSPECTIVE.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """
    ViewpointPosition: FDn
    """Viewpoint Position (0070,1603), FD, VM 3, Type 1.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """
    ViewpointLookAtPoint: FDn
    """Viewpoint LookAt Point (0070,1604), FD, VM 3, Type 1.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """
    ViewpointUpDirection: FDn
    """Viewpoint Up Direction (0070,1605), FD, VM 3, Type 1.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """
    RenderFieldOfView: FDn
    """Render Field of View (0070,1606), FD, VM 6, Type 1.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

class CameraPositionGroupSequenceItems(Sequence[CameraPositionGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        RenderProjection: Literal["PERSPECTIVE"] = ...,
        ViewpointPosition: FDnValue = ...,
        ViewpointLookAtPoint: FDnValue = ...,
        ViewpointUpDirection: FDnValue = ...,
        RenderFieldOfView: FDnValue = ...,
    ) -> CameraPositionGroupSequenceItem: ...
