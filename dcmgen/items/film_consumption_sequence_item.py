# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Film Consumption Sequence (0040,0321)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, IS_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FilmConsumptionSequenceItem(Item):
    """Item of Film Consumption Sequence (0040,0321) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    __slots__ = ()

    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]] = CST_(
        0x2000_0030
    )
    """Medium Type (2000,0030), VM 1 (PS3.3 C.4.17)."""
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ] = CST_(0x2010_0050)
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.4.17)."""
    NumberOfFilms: IS_ = IS_(0x2100_0170)
    """Number of Films (2100,0170), VM 1 (PS3.3 C.4.17)."""
