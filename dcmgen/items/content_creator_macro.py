# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Creator Macro."""

from __future__ import annotations

from dcmgen.model.fields import PN_, SQ
from dcmgen.model.iod import Macro


class ContentCreatorMacro(Macro):
    """Content Creator Macro (PS3.3 10.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """

    __slots__ = ()

    ContentCreatorName = PN_(0x0070_0084)
    ContentCreatorIdentificationCodeSequence = SQ(0x0070_0086, "PersonIdentificationMacro")
