# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Radiotherapy Keys."""

from __future__ import annotations

from dcmgen.model.fields import IS, LO, LO_, PN_, SH, CSn
from dcmgen.model.iod import Macro


class RadiotherapyKeysMacro(Macro):
    """Radiotherapy Keys (PS3.3 F.5.46).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    UserContentLabel = SH(0x3010_0033)
    UserContentLongLabel = LO(0x3010_0034)
    ContentDescription = LO_(0x0070_0081)
    ContentCreatorName = PN_(0x0070_0084)
