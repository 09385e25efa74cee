# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Timezone Module."""

from __future__ import annotations

from dcmgen.model.fields import SH
from dcmgen.model.iod import Module


class TimezoneModule(Module):
    """Timezone Module (PS3.3 C.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.5.html
    """

    __slots__ = ()

    TimezoneOffsetFromUTC = SH(0x0008_0201)
