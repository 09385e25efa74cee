# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""ICC Profile Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, OB
from dcmgen.model.iod import Module


class ICCProfileModule(Module):
    """ICC Profile Module (PS3.3 C.11.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.15.html
    """

    __slots__ = ()

    ICCProfile = OB(0x0028_2000)
    ColorSpace = CST_(0x0028_2002)
