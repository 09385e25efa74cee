# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Intervention Sequence (0018,0036)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ, ST_, TM_
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class InterventionSequenceItem(CodeSequenceMacro, Item):
    """Item of Intervention Sequence (0018,0036) (PS3.3 C.7.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """

    __slots__ = ()

    InterventionStatus = CS_(0x0018_0038)
    InterventionDrugCodeSequence = SQ(0x0018_0029, "CodeSequenceMacro")
    InterventionDrugStartTime = TM_(0x0018_0035)
    InterventionDrugStopTime = TM_(0x0018_0027)
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    InterventionDescription = ST_(0x0018_003A)
