# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Film Session Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LO_, SH_
from dcmgen.model.iod import Module


class BasicFilmSessionPresentationModule(Module):
    """Basic Film Session Presentation Module (PS3.3 C.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.html
    """

    __slots__ = ()

    NumberOfCopies = IS_(0x2000_0010)
    PrintPriority = CS_(0x2000_0020)
    MediumType = CST_(0x2000_0030)
    FilmDestination = CST_(0x2000_0040)
    FilmSessionLabel = LO_(0x2000_0050)
    MemoryAllocation = IS_(0x2000_0060)
    OwnerID = SH_(0x2100_0160)
