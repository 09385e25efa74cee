# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contrast Administration Profile Sequence (0018,9340)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import CS_, DS_, FL_, SQ, TM_, US, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ContrastAdministrationProfileSequenceItem(Item):
    """Item of Contrast Administration Profile Sequence (0018,9340) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    __slots__ = ()

    ContrastBolusVolume: DS_ = DS_(0x0018_1041)
    """Contrast/Bolus Volume (0018,1041), VM 1, Type 2 (PS3.3 C.7.6.4b)."""
    ContrastBolusStartTime: TM_ = TM_(0x0018_1042)
    """Contrast/Bolus Start Time (0018,1042), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastBolusStopTime: TM_ = TM_(0x0018_1043)
    """Contrast/Bolus Stop Time (0018,1043), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastFlowRate: DSn = DSn(0x0018_1046)
    """Contrast Flow Rate (0018,1046), VM 1-n, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastFlowDuration: DSn = DSn(0x0018_1047)
    """Contrast Flow Duration (0018,1047), VM 1-n, Type 3 (PS3.3 C.7.6.4b)."""


class ContrastBolusAgentSequenceItem(CodeSequenceMacro, Item):
    """Item of Contrast/Bolus Agent Sequence (0018,0012) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    __slots__ = ()

    ContrastBolusAgentNumber: US = US(0x0018_9337)
    """Contrast/Bolus Agent Number (0018,9337), VM 1, Type 1 (PS3.3 C.7.6.4b)."""
    ContrastBolusAdministrationRouteSequence: SQ[CodeSequenceMacro] = SQ(0x0018_0014, "CodeSequenceMacro")
    """Contrast/Bolus Administration Route Sequence (0018,0014), VM 1, Type 1 (PS3.3 C.7.6.4b)."""
    ContrastBolusIngredientCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9338, "CodeSequenceMacro")
    """Contrast/Bolus Ingredient Code Sequence (0018,9338), VM 1, Type 2 (PS3.3 C.7.6.4b)."""
    ContrastBolusVolume: DS_ = DS_(0x0018_1041)
    """Contrast/Bolus Volume (0018,1041), VM 1, Type 2 (PS3.3 C.7.6.4b)."""
    ContrastBolusIngredientConcentration: DS_ = DS_(0x0018_1049)
    """Contrast/Bolus Ingredient Concentration (0018,1049), VM 1, Type 2 (PS3.3 C.7.6.4b)."""
    ContrastBolusIngredientPercentByVolume: FL_ = FL_(0x0052_0001)
    """Contrast/Bolus Ingredient Percent by Volume (0052,0001), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastBolusIngredientOpaque: CS_[Literal["YES", "NO"]] = CS_(0x0018_9425)
    """Contrast/Bolus Ingredient Opaque (0018,9425), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastBolusT1Relaxivity: FL_ = FL_(0x0018_0013)
    """Contrast/Bolus T1 Relaxivity (0018,0013), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
    ContrastAdministrationProfileSequence: SQ[ContrastAdministrationProfileSequenceItem] = SQ(
        0x0018_9340, "ContrastAdministrationProfileSequenceItem"
    )
    """Contrast Administration Profile Sequence (0018,9340), VM 1, Type 3 (PS3.3 C.7.6.4b)."""
