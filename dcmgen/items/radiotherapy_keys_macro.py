# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Radiotherapy Keys."""

from __future__ import annotations

from dcmgen.model.fields import IS, LO, LO_, PN_, SH, CSn
from dcmgen.model.iod import Macro


class RadiotherapyKeysMacro(Macro):
    """Radiotherapy Keys (PS3.3 F.5.46).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.46)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.46)."""
    UserContentLabel: SH = SH(0x3010_0033)
    """User Content Label (3010,0033), VM 1, Type 1C (PS3.3 F.5.46)."""
    UserContentLongLabel: LO = LO(0x3010_0034)
    """User Content Long Label (3010,0034), VM 1, Type 1C (PS3.3 F.5.46)."""
    ContentDescription: LO_ = LO_(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 2 (PS3.3 F.5.46)."""
    ContentCreatorName: PN_ = PN_(0x0070_0084)
    """Content Creator's Name (0070,0084), VM 1, Type 2 (PS3.3 F.5.46)."""
