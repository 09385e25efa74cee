# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Entity Labeling Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SH, ST_
from dcmgen.model.iod import Macro


class EntityLabelingMacro(Macro):
    """Entity Labeling Macro (PS3.3 10.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.31.html
    """

    __slots__ = ()

    EntityLabel = SH(0x3010_0035)
    EntityName = LO_(0x3010_0036)
    EntityDescription = ST_(0x3010_0037)
