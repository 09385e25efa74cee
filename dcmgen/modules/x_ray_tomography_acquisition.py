# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Tomography Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS, DS_, IS_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayTomographyAcquisitionModule(Module):
    """X-Ray Tomography Acquisition Module (PS3.3 C.8.7.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """

    __slots__ = ()

    TomoLayerHeight: DS = DS(0x0018_1460)
    """Tomo Layer Height (0018,1460), VM 1, Type 1 (PS3.3 C.8.7.7)."""
    TomoAngle: DS_ = DS_(0x0018_1470)
    """Tomo Angle (0018,1470), VM 1, Type 3 (PS3.3 C.8.7.7)."""
    TomoTime: DS_ = DS_(0x0018_1480)
    """Tomo Time (0018,1480), VM 1, Type 3 (PS3.3 C.8.7.7)."""
    TomoType: CST_[Literal["LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR"]] = CST_(0x0018_1490)
    """Tomo Type (0018,1490), VM 1, Type 3 (PS3.3 C.8.7.7)."""
    TomoClass: CST_[Literal["MOTION", "TOMOSYNTHESIS"]] = CST_(0x0018_1491)
    """Tomo Class (0018,1491), VM 1, Type 3 (PS3.3 C.8.7.7)."""
    NumberOfTomosynthesisSourceImages: IS_ = IS_(0x0018_1495)
    """Number of Tomosynthesis Source Images (0018,1495), VM 1, Type 3 (PS3.3 C.8.7.7)."""
