# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Film Consumption Sequence (0040,0321)."""

from typing import Literal

from dcmgen.model.fields import CST_, IS_, AnyText, IS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FilmConsumptionSequenceItem(Item):
    """Item of Film Consumption Sequence (0040,0321) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    def __init__(
        self,
        /,
        *,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
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
            None,
        ]
        | AnyText = ...,
        NumberOfFilms: IS_Value = ...,
    ) -> None: ...
    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]]
    """Medium Type (2000,0030), CS, VM 1.

    Defined Terms: PAPER, CLEAR FILM, BLUE FILM, MAMMO CLEAR FILM, MAMMO BLUE FILM.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
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
    ]
    """Film Size ID (2010,0050), CS, VM 1.

    Defined Terms: 8INX10IN, 8_5INX11IN, 10INX12IN, 10INX14IN, 11INX14IN, 11INX17IN, 14INX14IN, 14INX17IN,
    24CMX24CM, 24CMX30CM, A4, A3.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
    NumberOfFilms: IS_
    """Number of Films (2100,0170), IS, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

class FilmConsumptionSequenceItems(Sequence[FilmConsumptionSequenceItem]):
    def add(
        self,
        /,
        *,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
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
            None,
        ]
        | AnyText = ...,
        NumberOfFilms: IS_Value = ...,
    ) -> FilmConsumptionSequenceItem: ...
