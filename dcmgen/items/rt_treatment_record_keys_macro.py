# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Treatment Record Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, TM_, CSn
from dcmgen.model.iod import Macro


class RTTreatmentRecordKeysMacro(Macro):
    """RT Treatment Record Keys (PS3.3 F.5.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.22.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.22)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.22)."""
    TreatmentDate: DA_ = DA_(0x3008_0250)
    """Treatment Date (3008,0250), VM 1, Type 2 (PS3.3 F.5.22)."""
    TreatmentTime: TM_ = TM_(0x3008_0251)
    """Treatment Time (3008,0251), VM 1, Type 2 (PS3.3 F.5.22)."""
