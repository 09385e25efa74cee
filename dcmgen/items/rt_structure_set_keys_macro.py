# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Structure Set Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, SH, TM_, CSn
from dcmgen.model.iod import Macro


class RTStructureSetKeysMacro(Macro):
    """RT Structure Set Keys (PS3.3 F.5.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.20)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.20)."""
    StructureSetLabel: SH = SH(0x3006_0002)
    """Structure Set Label (3006,0002), VM 1, Type 1 (PS3.3 F.5.20)."""
    StructureSetDate: DA_ = DA_(0x3006_0008)
    """Structure Set Date (3006,0008), VM 1, Type 2 (PS3.3 F.5.20)."""
    StructureSetTime: TM_ = TM_(0x3006_0009)
    """Structure Set Time (3006,0009), VM 1, Type 2 (PS3.3 F.5.20)."""
