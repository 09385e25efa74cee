# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Basic Film Session Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LO_, SH_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BasicFilmSessionPresentationModule(Module):
    """Basic Film Session Presentation Module (PS3.3 C.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """

    __slots__ = ()

    NumberOfCopies: IS_ = IS_(0x2000_0010)
    """Number of Copies (2000,0010), VM 1 (PS3.3 C.13)."""
    PrintPriority: CS_[Literal["HIGH", "MED", "LOW"]] = CS_(0x2000_0020)
    """Print Priority (2000,0020), VM 1 (PS3.3 C.13)."""
    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]] = CST_(
        0x2000_0030
    )
    """Medium Type (2000,0030), VM 1 (PS3.3 C.13)."""
    FilmDestination: CST_[Literal["MAGAZINE", "PROCESSOR", "BIN_i"]] = CST_(0x2000_0040)
    """Film Destination (2000,0040), VM 1 (PS3.3 C.13)."""
    FilmSessionLabel: LO_ = LO_(0x2000_0050)
    """Film Session Label (2000,0050), VM 1 (PS3.3 C.13)."""
    MemoryAllocation: IS_ = IS_(0x2000_0060)
    """Memory Allocation (2000,0060), VM 1 (PS3.3 C.13)."""
    OwnerID: SH_ = SH_(0x2100_0160)
    """Owner ID (2100,0160), VM 1 (PS3.3 C.13)."""
