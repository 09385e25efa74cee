# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Photoacoustic Excitation Characteristics Sequence (0018,9821)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class PhotoacousticExcitationCharacteristicsSequenceItem(Item):
    """Item of Photoacoustic Excitation Characteristics Sequence (0018,9821) (PS3.3 C.8.34.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """

    __slots__ = ()

    ExcitationWavelength = FD(0x0018_9826)
    ExcitationSpectralWidth = FD_(0x0018_9822)
    ExcitationEnergy = FD_(0x0018_9823)
    ExcitationPulseDuration = FD_(0x0018_9824)
