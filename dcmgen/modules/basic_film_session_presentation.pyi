# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Film Session Presentation Module."""

from typing import Literal

from dcmgen.model.fields import CS_, CST_, IS_, LO_, SH_, AnyText, IS_Value, LO_Value, SH_Value
from dcmgen.model.iod import Module

class BasicFilmSessionPresentationModule(Module):
    """Basic Film Session Presentation Module (PS3.3 C.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfCopies: IS_Value = ...,
        PrintPriority: Literal["HIGH", "MED", "LOW", "", None] = ...,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmDestination: Literal["MAGAZINE", "PROCESSOR", "BIN_i", None] | AnyText = ...,
        FilmSessionLabel: LO_Value = ...,
        MemoryAllocation: IS_Value = ...,
        OwnerID: SH_Value = ...,
    ) -> None: ...
    NumberOfCopies: IS_
    """Number of Copies (2000,0010), IS, VM 1.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    PrintPriority: CS_[Literal["HIGH", "MED", "LOW", ""]]
    """Print Priority (2000,0020), CS, VM 1.

    Enumerated Values: HIGH, MED, LOW.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]]
    """Medium Type (2000,0030), CS, VM 1.

    Defined Terms: PAPER, CLEAR FILM, BLUE FILM, MAMMO CLEAR FILM, MAMMO BLUE FILM.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    FilmDestination: CST_[Literal["MAGAZINE", "PROCESSOR", "BIN_i"]]
    """Film Destination (2000,0040), CS, VM 1.

    Defined Terms: MAGAZINE, PROCESSOR, BIN_i.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    FilmSessionLabel: LO_
    """Film Session Label (2000,0050), LO, VM 1.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    MemoryAllocation: IS_
    """Memory Allocation (2000,0060), IS, VM 1.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
    OwnerID: SH_
    """Owner ID (2100,0160), SH, VM 1.

    PS3.3 C.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """
