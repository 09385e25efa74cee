# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Field Static Perimetry Test Reliability Module."""

from dcmgen.items.fixation_sequence_item import FixationSequenceItem, FixationSequenceItems
from dcmgen.items.ophthalmic_visual_field_global_index_macro import (
    OphthalmicVisualFieldGlobalIndexMacro,
    OphthalmicVisualFieldGlobalIndexMacros,
)
from dcmgen.items.visual_field_catch_trial_sequence_item import (
    VisualFieldCatchTrialSequenceItem,
    VisualFieldCatchTrialSequenceItems,
)
from dcmgen.model.fields import LO_, LT_, SQ, US_, Items, LO_Value, LT_Value, US_Value
from dcmgen.model.iod import Module

class VisualFieldStaticPerimetryTestReliabilityModule(Module):
    """Visual Field Static Perimetry Test Reliability Module (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    def __init__(
        self,
        /,
        *,
        FixationSequence: Items[FixationSequenceItem] = ...,
        VisualFieldCatchTrialSequence: Items[VisualFieldCatchTrialSequenceItem] = ...,
        StimuliRetestingQuantity: US_Value = ...,
        CommentsOnPatientPerformanceOfVisualField: LT_Value = ...,
        PatientReliabilityIndicator: LO_Value = ...,
        VisualFieldTestReliabilityGlobalIndexSequence: Items[OphthalmicVisualFieldGlobalIndexMacro] = ...,
    ) -> None: ...
    FixationSequence: SQ[FixationSequenceItems, FixationSequenceItem]
    """Fixation Sequence (0024,0032), SQ, VM 1, Type 1.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    VisualFieldCatchTrialSequence: SQ[VisualFieldCatchTrialSequenceItems, VisualFieldCatchTrialSequenceItem]
    """Visual Field Catch Trial Sequence (0024,0034), SQ, VM 1, Type 1.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    StimuliRetestingQuantity: US_
    """Stimuli Retesting Quantity (0024,0042), US, VM 1, Type 3.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    PatientReliabilityIndicator: LO_
    """Patient Reliability Indicator (0024,0069), LO, VM 1, Type 3.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    CommentsOnPatientPerformanceOfVisualField: LT_
    """Comments on Patient's Performance of Visual Field (0024,0044), LT, VM 1, Type 3.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    VisualFieldTestReliabilityGlobalIndexSequence: SQ[
        OphthalmicVisualFieldGlobalIndexMacros, OphthalmicVisualFieldGlobalIndexMacro
    ]
    """Visual Field Test Reliability Global Index Sequence (0024,0317), SQ, VM 1, Type 3.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
