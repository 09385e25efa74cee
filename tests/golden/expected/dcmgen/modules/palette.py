# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Palette Module."""

from __future__ import annotations

from dcmgen.model.fields import USorOWn, USorSS
from dcmgen.model.iod import Module


class PaletteModule(Module):
    """Palette Module (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

    __slots__ = ()

    LUTData = USorOWn(0x0028_3006)
    SmallestImagePixelValue = USorSS(0x0028_0106)
