# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiopharmaceutical Usage Sequence (0018,9737)."""

from __future__ import annotations

from dcmgen.model.fields import US
from dcmgen.model.iod import Item


class RadiopharmaceuticalUsageSequenceItem(Item):
    """Item of Radiopharmaceutical Usage Sequence (0018,9737) (PS3.3 C.7.6.16.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.19
    """

    __slots__ = ()

    RadiopharmaceuticalAgentNumber = US(0x0018_9729)
