# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""ICC Profile Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, OB
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ICCProfileModule(Module):
    """ICC Profile Module (PS3.3 C.11.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.15.html
    """

    __slots__ = ()

    ICCProfile: OB = OB(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 1 (PS3.3 C.11.15)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST_(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.11.15)."""
