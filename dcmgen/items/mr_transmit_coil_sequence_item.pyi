# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Transmit Coil Sequence (0018,9049)."""

from typing import Literal

from dcmgen.model.fields import CST, LO_, SH, AnyText, LO_Value, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRTransmitCoilSequenceItem(Item):
    """Item of MR Transmit Coil Sequence (0018,9049) (PS3.3 C.8.13.5.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

    def __init__(
        self,
        /,
        *,
        TransmitCoilName: SHValue = ...,
        TransmitCoilType: Literal["BODY", "VOLUME", "SURFACE"] | AnyText = ...,
        TransmitCoilManufacturerName: LO_Value = ...,
    ) -> None: ...
    TransmitCoilName: SH
    """Transmit Coil Name (0018,1251), SH, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """
    TransmitCoilManufacturerName: LO_
    """Transmit Coil Manufacturer Name (0018,9050), LO, VM 1, Type 2C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """
    TransmitCoilType: CST[Literal["BODY", "VOLUME", "SURFACE"]]
    """Transmit Coil Type (0018,9051), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: BODY, VOLUME, SURFACE.

    PS3.3 C.8.13.5.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.8.html
    """

class MRTransmitCoilSequenceItems(Sequence[MRTransmitCoilSequenceItem]):
    def add(
        self,
        /,
        *,
        TransmitCoilName: SHValue = ...,
        TransmitCoilType: Literal["BODY", "VOLUME", "SURFACE"] | AnyText = ...,
        TransmitCoilManufacturerName: LO_Value = ...,
    ) -> MRTransmitCoilSequenceItem: ...
