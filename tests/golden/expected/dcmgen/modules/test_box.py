# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Test Box Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_
from dcmgen.model.iod import Module


class TestBoxModule(Module):
    """Test Box Module (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    Polarity = CS_(0x2020_0020)
