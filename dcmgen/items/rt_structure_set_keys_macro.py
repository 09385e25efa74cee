# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Structure Set Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, SH, TM_, CSn
from dcmgen.model.iod import Macro


class RTStructureSetKeysMacro(Macro):
    """RT Structure Set Keys (PS3.3 F.5.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.20.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    StructureSetLabel = SH(0x3006_0002)
    StructureSetDate = DA_(0x3006_0008)
    StructureSetTime = TM_(0x3006_0009)
