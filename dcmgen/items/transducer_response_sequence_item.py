# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Transducer Response Sequence (0018,982C)."""

from __future__ import annotations

from dcmgen.model.fields import FD_
from dcmgen.model.iod import Item


class TransducerResponseSequenceItem(Item):
    """Item of Transducer Response Sequence (0018,982C) (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    __slots__ = ()

    CenterFrequency = FD_(0x0018_982D)
    FractionalBandwidth = FD_(0x0018_982E)
    LowerCutoffFrequency = FD_(0x0018_982F)
    UpperCutoffFrequency = FD_(0x0018_9830)
