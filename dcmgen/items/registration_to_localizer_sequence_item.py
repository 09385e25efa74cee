# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Registration to Localizer Sequence (0022,1465)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FLn
from dcmgen.model.iod import Item


class RegistrationToLocalizerSequenceItem(Item):
    """Item of Registration to Localizer Sequence (0022,1465) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    RegisteredLocalizerUnits = CS(0x0022_1466)
    RegisteredLocalizerTopLeftHandCorner = FLn(0x0022_1467)
    RegisteredLocalizerBottomRightHandCorner = FLn(0x0022_1468)
