# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Testee Keys."""

from __future__ import annotations

from dcmgen.model.fields import PN_
from dcmgen.model.iod import Macro


class TesteeKeysMacro(Macro):
    """Testee Keys (PS3.3 F.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
