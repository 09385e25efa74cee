# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT Acquisition Type Sequence (0018,9301)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CTAcquisitionTypeSequenceItem(Item):
    """Item of CT Acquisition Type Sequence (0018,9301) (PS3.3 C.8.15.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """

    __slots__ = ()

    AcquisitionType: CST[Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"]] = CST(0x0018_9302)
    """Acquisition Type (0018,9302), VM 1, Type 1C (PS3.3 C.8.15.3.2)."""
    TubeAngle: FD = FD(0x0018_9303)
    """Tube Angle (0018,9303), VM 1, Type 1C (PS3.3 C.8.15.3.2)."""
    ConstantVolumeFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9333)
    """Constant Volume Flag (0018,9333), VM 1, Type 1C (PS3.3 C.8.15.3.2)."""
    FluoroscopyFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9334)
    """Fluoroscopy Flag (0018,9334), VM 1, Type 1C (PS3.3 C.8.15.3.2)."""
