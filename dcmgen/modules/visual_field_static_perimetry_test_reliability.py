# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visual Field Static Perimetry Test Reliability Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, LT_, SQ, US_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.fixation_sequence_item import FixationSequenceItem
    from dcmgen.items.ophthalmic_visual_field_global_index_macro import OphthalmicVisualFieldGlobalIndexMacro
    from dcmgen.items.visual_field_catch_trial_sequence_item import VisualFieldCatchTrialSequenceItem


class VisualFieldStaticPerimetryTestReliabilityModule(Module):
    """Visual Field Static Perimetry Test Reliability Module (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    FixationSequence: SQ[FixationSequenceItem] = SQ(0x0024_0032, "FixationSequenceItem")
    """Fixation Sequence (0024,0032), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    VisualFieldCatchTrialSequence: SQ[VisualFieldCatchTrialSequenceItem] = SQ(
        0x0024_0034, "VisualFieldCatchTrialSequenceItem"
    )
    """Visual Field Catch Trial Sequence (0024,0034), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    StimuliRetestingQuantity: US_ = US_(0x0024_0042)
    """Stimuli Retesting Quantity (0024,0042), VM 1, Type 3 (PS3.3 C.8.26.3)."""
    PatientReliabilityIndicator: LO_ = LO_(0x0024_0069)
    """Patient Reliability Indicator (0024,0069), VM 1, Type 3 (PS3.3 C.8.26.3)."""
    CommentsOnPatientPerformanceOfVisualField: LT_ = LT_(0x0024_0044)
    """Comments on Patient's Performance of Visual Field (0024,0044), VM 1, Type 3 (PS3.3 C.8.26.3)."""
    VisualFieldTestReliabilityGlobalIndexSequence: SQ[OphthalmicVisualFieldGlobalIndexMacro] = SQ(
        0x0024_0317, "OphthalmicVisualFieldGlobalIndexMacro"
    )
    """Visual Field Test Reliability Global Index Sequence (0024,0317), VM 1, Type 3 (PS3.3 C.8.26.3)."""
