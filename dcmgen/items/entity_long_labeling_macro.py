# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Entity Long Labeling Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, ST_
from dcmgen.model.iod import Macro


class EntityLongLabelingMacro(Macro):
    """Entity Long Labeling Macro (PS3.3 10.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.32.html
    """

    __slots__ = ()

    EntityLongLabel = LO(0x3010_0038)
    EntityDescription = ST_(0x3010_0037)
