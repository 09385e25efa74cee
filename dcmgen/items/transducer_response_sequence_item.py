# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Transducer Response Sequence (0018,982C)."""

from __future__ import annotations

from dcmgen.model.fields import FD_
from dcmgen.model.iod import Item


class TransducerResponseSequenceItem(Item):
    """Item of Transducer Response Sequence (0018,982C) (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    __slots__ = ()

    CenterFrequency: FD_ = FD_(0x0018_982D)
    """Center Frequency (0018,982D), VM 1, Type 3 (PS3.3 C.8.34.3)."""
    FractionalBandwidth: FD_ = FD_(0x0018_982E)
    """Fractional Bandwidth (0018,982E), VM 1, Type 3 (PS3.3 C.8.34.3)."""
    LowerCutoffFrequency: FD_ = FD_(0x0018_982F)
    """Lower Cutoff Frequency (0018,982F), VM 1, Type 3 (PS3.3 C.8.34.3)."""
    UpperCutoffFrequency: FD_ = FD_(0x0018_9830)
    """Upper Cutoff Frequency (0018,9830), VM 1, Type 3 (PS3.3 C.8.34.3)."""
