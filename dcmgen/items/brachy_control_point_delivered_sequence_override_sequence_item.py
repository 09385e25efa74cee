# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Override Sequence (3008,0060)."""

from __future__ import annotations

from dcmgen.model.fields import AT_, SQ, ST_, PNn
from dcmgen.model.iod import Item


class BrachyControlPointDeliveredSequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    OverrideParameterPointer = AT_(0x3008_0062)
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    OverrideReason = ST_(0x3008_0066)
