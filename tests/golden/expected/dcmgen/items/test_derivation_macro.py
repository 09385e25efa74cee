# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Test Derivation Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class TestDerivationMacro(Macro):
    """Test Derivation Macro (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    __slots__ = ()

    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
