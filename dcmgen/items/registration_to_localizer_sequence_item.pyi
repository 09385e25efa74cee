# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Registration to Localizer Sequence (0022,1465)."""

from typing import Literal

from dcmgen.model.fields import CS, FLn, FLnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RegistrationToLocalizerSequenceItem(Item):
    """Item of Registration to Localizer Sequence (0022,1465) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    def __init__(
        self,
        /,
        *,
        RegisteredLocalizerUnits: Literal["PIXEL"] = ...,
        RegisteredLocalizerTopLeftHandCorner: FLnValue = ...,
        RegisteredLocalizerBottomRightHandCorner: FLnValue = ...,
    ) -> None: ...
    RegisteredLocalizerUnits: CS[Literal["PIXEL"]]
    """Registered Localizer Units (0022,1466), CS, VM 1, Type 1.

    Enumerated Values: PIXEL.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RegisteredLocalizerTopLeftHandCorner: FLn
    """Registered Localizer Top Left Hand Corner (0022,1467), FL, VM 2, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RegisteredLocalizerBottomRightHandCorner: FLn
    """Registered Localizer Bottom Right Hand Corner (0022,1468), FL, VM 2, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

class RegistrationToLocalizerSequenceItems(Sequence[RegistrationToLocalizerSequenceItem]):
    def add(
        self,
        /,
        *,
        RegisteredLocalizerUnits: Literal["PIXEL"] = ...,
        RegisteredLocalizerTopLeftHandCorner: FLnValue = ...,
        RegisteredLocalizerBottomRightHandCorner: FLnValue = ...,
    ) -> RegistrationToLocalizerSequenceItem: ...
