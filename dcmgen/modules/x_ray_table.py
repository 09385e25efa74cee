# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Table Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, DSn
from dcmgen.model.iod import Module


class XRayTableModule(Module):
    """X-Ray Table Module (PS3.3 C.8.7.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """

    __slots__ = ()

    TableMotion = CST_(0x0018_1134)
    TableVerticalIncrement = DSn(0x0018_1135)
    TableLongitudinalIncrement = DSn(0x0018_1137)
    TableLateralIncrement = DSn(0x0018_1136)
    TableAngle = DS_(0x0018_1138)
