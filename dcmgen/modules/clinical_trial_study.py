# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Clinical Trial Study Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD_, LO_, SQ, ST_
from dcmgen.model.iod import Module


class ClinicalTrialStudyModule(Module):
    """Clinical Trial Study Module (PS3.3 C.7.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

    __slots__ = ()

    ClinicalTrialTimePointID = LO_(0x0012_0050)
    IssuerOfClinicalTrialTimePointID = LO_(0x0012_0055)
    ClinicalTrialTimePointDescription = ST_(0x0012_0051)
    ClinicalTrialTimePointTypeCodeSequence = SQ(0x0012_0054, "CodeSequenceMacro")
    LongitudinalTemporalOffsetFromEvent = FD_(0x0012_0052)
    LongitudinalTemporalEventType = CST(0x0012_0053)
    ConsentForClinicalTrialUseSequence = SQ(0x0012_0083, "ConsentForClinicalTrialUseSequenceItem")
