# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Excitation Wavelength Sequence (0018,9825)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item


class ExcitationWavelengthSequenceItem(Item):
    """Item of Excitation Wavelength Sequence (0018,9825) (PS3.3 C.8.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

    __slots__ = ()

    ExcitationWavelength = FD(0x0018_9826)
