# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Plan Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, SH, TM_, CSn
from dcmgen.model.iod import Macro


class RTPlanKeysMacro(Macro):
    """RT Plan Keys (PS3.3 F.5.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.21.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    RTPlanLabel = SH(0x300A_0002)
    RTPlanDate = DA_(0x300A_0006)
    RTPlanTime = TM_(0x300A_0007)
