# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Field Static Perimetry Test Reliability Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, LT_, SQ, US_
from dcmgen.model.iod import Module


class VisualFieldStaticPerimetryTestReliabilityModule(Module):
    """Visual Field Static Perimetry Test Reliability Module (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    FixationSequence = SQ(0x0024_0032, "FixationSequenceItem")
    VisualFieldCatchTrialSequence = SQ(0x0024_0034, "VisualFieldCatchTrialSequenceItem")
    StimuliRetestingQuantity = US_(0x0024_0042)
    PatientReliabilityIndicator = LO_(0x0024_0069)
    CommentsOnPatientPerformanceOfVisualField = LT_(0x0024_0044)
    VisualFieldTestReliabilityGlobalIndexSequence = SQ(0x0024_0317, "OphthalmicVisualFieldGlobalIndexMacro")
