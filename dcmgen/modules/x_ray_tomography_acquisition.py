# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Tomography Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS, DS_, IS_
from dcmgen.model.iod import Module


class XRayTomographyAcquisitionModule(Module):
    """X-Ray Tomography Acquisition Module (PS3.3 C.8.7.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.7.html
    """

    __slots__ = ()

    TomoLayerHeight = DS(0x0018_1460)
    TomoAngle = DS_(0x0018_1470)
    TomoTime = DS_(0x0018_1480)
    TomoType = CST_(0x0018_1490)
    TomoClass = CST_(0x0018_1491)
    NumberOfTomosynthesisSourceImages = IS_(0x0018_1495)
