# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Arterial Spin Labeling Sequence (0018,9251)."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, FD, LO, LO_, SQ, UL, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRArterialSpinLabelingSequenceItem(Item):
    """Item of MR Arterial Spin Labeling Sequence (0018,9251) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLTechniqueDescription: LO_ = LO_(0x0018_9252)
    """ASL Technique Description (0018,9252), VM 1, Type 2 (PS3.3 C.8.13.5.14)."""
    ASLContext: CS[Literal["LABEL", "CONTROL", "M_ZERO_SCAN"]] = CS(0x0018_9257)
    """ASL Context (0018,9257), VM 1, Type 1C (PS3.3 C.8.13.5.14)."""
    ASLSlabSequence: SQ[ASLSlabSequenceItem] = SQ(0x0018_9260, "ASLSlabSequenceItem")
    """ASL Slab Sequence (0018,9260), VM 1, Type 1C (PS3.3 C.8.13.5.14)."""
    ASLCrusherFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9259)
    """ASL Crusher Flag (0018,9259), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLCrusherFlowLimit: FD = FD(0x0018_925A)
    """ASL Crusher Flow Limit (0018,925A), VM 1, Type 1C (PS3.3 C.8.13.5.14)."""
    ASLCrusherDescription: LO = LO(0x0018_925B)
    """ASL Crusher Description (0018,925B), VM 1, Type 1C (PS3.3 C.8.13.5.14)."""
    ASLBolusCutoffFlag: CS[Literal["YES", "NO"]] = CS(0x0018_925C)
    """ASL Bolus Cut-off Flag (0018,925C), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLBolusCutoffTimingSequence: SQ[ASLBolusCutoffTimingSequenceItem] = SQ(
        0x0018_925D, "ASLBolusCutoffTimingSequenceItem"
    )
    """ASL Bolus Cut-off Timing Sequence (0018,925D), VM 1, Type 1C (PS3.3 C.8.13.5.14)."""


class ASLBolusCutoffTimingSequenceItem(Item):
    """Item of ASL Bolus Cut-off Timing Sequence (0018,925D) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLBolusCutoffDelayTime: UL = UL(0x0018_925F)
    """ASL Bolus Cut-off Delay Time (0018,925F), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLBolusCutoffTechnique: LO_ = LO_(0x0018_925E)
    """ASL Bolus Cut-off Technique (0018,925E), VM 1, Type 2 (PS3.3 C.8.13.5.14)."""


class ASLSlabSequenceItem(GeneralAnatomyOptionalMacro, Item):
    """Item of ASL Slab Sequence (0018,9260) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLSlabNumber: US = US(0x0018_9253)
    """ASL Slab Number (0018,9253), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLSlabThickness: FD = FD(0x0018_9254)
    """ASL Slab Thickness (0018,9254), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLSlabOrientation: FDn = FDn(0x0018_9255)
    """ASL Slab Orientation (0018,9255), VM 3, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLMidSlabPosition: FDn = FDn(0x0018_9256)
    """ASL Mid Slab Position (0018,9256), VM 3, Type 1 (PS3.3 C.8.13.5.14)."""
    ASLPulseTrainDuration: UL = UL(0x0018_9258)
    """ASL Pulse Train Duration (0018,9258), VM 1, Type 1 (PS3.3 C.8.13.5.14)."""
