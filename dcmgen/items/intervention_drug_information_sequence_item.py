# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Intervention Drug Information Sequence (0018,0026)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, LO_, SQ, TM_
from dcmgen.model.iod import Item


class InterventionDrugInformationSequenceItem(Item):
    """Item of Intervention Drug Information Sequence (0018,0026) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    InterventionDrugName = LO_(0x0018_0034)
    InterventionDrugCodeSequence = SQ(0x0018_0029, "CodeSequenceMacro")
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    InterventionDrugStartTime = TM_(0x0018_0035)
    InterventionDrugStopTime = TM_(0x0018_0027)
    InterventionDrugDose = DS_(0x0018_0028)
