# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Registration to Localizer Sequence (0022,1465)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RegistrationToLocalizerSequenceItem(Item):
    """Item of Registration to Localizer Sequence (0022,1465) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    RegisteredLocalizerUnits: CS[Literal["PIXEL"]] = CS(0x0022_1466)
    """Registered Localizer Units (0022,1466), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    RegisteredLocalizerTopLeftHandCorner: FLn = FLn(0x0022_1467)
    """Registered Localizer Top Left Hand Corner (0022,1467), VM 2, Type 1 (PS3.3 C.8.28.2)."""
    RegisteredLocalizerBottomRightHandCorner: FLn = FLn(0x0022_1468)
    """Registered Localizer Bottom Right Hand Corner (0022,1468), VM 2, Type 1 (PS3.3 C.8.28.2)."""
