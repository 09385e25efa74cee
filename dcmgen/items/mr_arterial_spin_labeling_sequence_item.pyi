# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Arterial Spin Labeling Sequence (0018,9251)."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import (
    CS,
    FD,
    LO,
    LO_,
    SQ,
    UL,
    US,
    FDn,
    FDnValue,
    FDValue,
    Items,
    LO_Value,
    LOValue,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ASLSlabSequenceItem(GeneralAnatomyOptionalMacro, Item):
    """Item of ASL Slab Sequence (0018,9260) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    def __init__(
        self,
        /,
        *,
        ASLSlabNumber: USValue = ...,
        ASLSlabThickness: FDValue = ...,
        ASLSlabOrientation: FDnValue = ...,
        ASLMidSlabPosition: FDnValue = ...,
        ASLPulseTrainDuration: ULValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    ASLSlabNumber: US
    """ASL Slab Number (0018,9253), US, VM 1, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLSlabThickness: FD
    """ASL Slab Thickness (0018,9254), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLSlabOrientation: FDn
    """ASL Slab Orientation (0018,9255), FD, VM 3, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLMidSlabPosition: FDn
    """ASL Mid Slab Position (0018,9256), FD, VM 3, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLPulseTrainDuration: UL
    """ASL Pulse Train Duration (0018,9258), UL, VM 1, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

class ASLSlabSequenceItems(Sequence[ASLSlabSequenceItem]):
    def add(
        self,
        /,
        *,
        ASLSlabNumber: USValue = ...,
        ASLSlabThickness: FDValue = ...,
        ASLSlabOrientation: FDnValue = ...,
        ASLMidSlabPosition: FDnValue = ...,
        ASLPulseTrainDuration: ULValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> ASLSlabSequenceItem: ...

class ASLBolusCutoffTimingSequenceItem(Item):
    """Item of ASL Bolus Cut-off Timing Sequence (0018,925D) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    def __init__(
        self,
        /,
        *,
        ASLBolusCutoffDelayTime: ULValue = ...,
        ASLBolusCutoffTechnique: LO_Value = ...,
    ) -> None: ...
    ASLBolusCutoffDelayTime: UL
    """ASL Bolus Cut-off Delay Time (0018,925F), UL, VM 1, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLBolusCutoffTechnique: LO_
    """ASL Bolus Cut-off Technique (0018,925E), LO, VM 1, Type 2.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

class ASLBolusCutoffTimingSequenceItems(Sequence[ASLBolusCutoffTimingSequenceItem]):
    def add(
        self,
        /,
        *,
        ASLBolusCutoffDelayTime: ULValue = ...,
        ASLBolusCutoffTechnique: LO_Value = ...,
    ) -> ASLBolusCutoffTimingSequenceItem: ...

class MRArterialSpinLabelingSequenceItem(Item):
    """Item of MR Arterial Spin Labeling Sequence (0018,9251) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    def __init__(
        self,
        /,
        *,
        ASLCrusherFlag: Literal["YES", "NO"] = ...,
        ASLBolusCutoffFlag: Literal["YES", "NO"] = ...,
        ASLContext: Literal["LABEL", "CONTROL", "M_ZERO_SCAN"] = ...,
        ASLCrusherFlowLimit: FDValue = ...,
        ASLCrusherDescription: LOValue = ...,
        ASLBolusCutoffTimingSequence: Items[ASLBolusCutoffTimingSequenceItem] = ...,
        ASLSlabSequence: Items[ASLSlabSequenceItem] = ...,
        ASLTechniqueDescription: LO_Value = ...,
    ) -> None: ...
    ASLTechniqueDescription: LO_
    """ASL Technique Description (0018,9252), LO, VM 1, Type 2.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLContext: CS[Literal["LABEL", "CONTROL", "M_ZERO_SCAN"]]
    """ASL Context (0018,9257), CS, VM 1, Type 1C.

    Required if Frame Type of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: LABEL, CONTROL, M_ZERO_SCAN.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLSlabSequence: SQ[ASLSlabSequenceItems, ASLSlabSequenceItem]
    """ASL Slab Sequence (0018,9260), SQ, VM 1, Type 1C.

    Required if ASL Context is CONTROL or LABEL. May be present otherwise.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLCrusherFlag: CS[Literal["YES", "NO"]]
    """ASL Crusher Flag (0018,9259), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLCrusherFlowLimit: FD
    """ASL Crusher Flow Limit (0018,925A), FD, VM 1, Type 1C.

    Required if ASL Crusher Flag is YES. Not allowed otherwise.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLCrusherDescription: LO
    """ASL Crusher Description (0018,925B), LO, VM 1, Type 1C.

    Required if ASL Crusher Flag is YES. Not allowed otherwise.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLBolusCutoffFlag: CS[Literal["YES", "NO"]]
    """ASL Bolus Cut-off Flag (0018,925C), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
    ASLBolusCutoffTimingSequence: SQ[ASLBolusCutoffTimingSequenceItems, ASLBolusCutoffTimingSequenceItem]
    """ASL Bolus Cut-off Timing Sequence (0018,925D), SQ, VM 1, Type 1C.

    Required if ASL Bolus Cut-off Flag is YES. Not allowed otherwise.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

class MRArterialSpinLabelingSequenceItems(Sequence[MRArterialSpinLabelingSequenceItem]):
    def add(
        self,
        /,
        *,
        ASLCrusherFlag: Literal["YES", "NO"] = ...,
        ASLBolusCutoffFlag: Literal["YES", "NO"] = ...,
        ASLContext: Literal["LABEL", "CONTROL", "M_ZERO_SCAN"] = ...,
        ASLCrusherFlowLimit: FDValue = ...,
        ASLCrusherDescription: LOValue = ...,
        ASLBolusCutoffTimingSequence: Items[ASLBolusCutoffTimingSequenceItem] = ...,
        ASLSlabSequence: Items[ASLSlabSequenceItem] = ...,
        ASLTechniqueDescription: LO_Value = ...,
    ) -> MRArterialSpinLabelingSequenceItem: ...
