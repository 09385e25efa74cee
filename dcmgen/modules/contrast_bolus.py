# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Contrast/Bolus Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, LO_, SQ, TM_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.contrast_bolus_contrast_bolus_administration_route_sequence_item import (
        ContrastBolusContrastBolusAdministrationRouteSequenceItem,
    )


class ContrastBolusModule(Module):
    """Contrast/Bolus Module (PS3.3 C.7.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """

    __slots__ = ()

    ContrastBolusAgent: LO_ = LO_(0x0018_0010)
    """Contrast/Bolus Agent (0018,0010), VM 1, Type 2 (PS3.3 C.7.6.4)."""
    ContrastBolusAgentSequence: SQ[CodeSequenceMacro] = SQ(0x0018_0012, "CodeSequenceMacro")
    """Contrast/Bolus Agent Sequence (0018,0012), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusRoute: LO_ = LO_(0x0018_1040)
    """Contrast/Bolus Route (0018,1040), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusAdministrationRouteSequence: SQ[ContrastBolusContrastBolusAdministrationRouteSequenceItem] = SQ(
        0x0018_0014, "ContrastBolusContrastBolusAdministrationRouteSequenceItem"
    )
    """Contrast/Bolus Administration Route Sequence (0018,0014), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusVolume: DS_ = DS_(0x0018_1041)
    """Contrast/Bolus Volume (0018,1041), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusStartTime: TM_ = TM_(0x0018_1042)
    """Contrast/Bolus Start Time (0018,1042), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusStopTime: TM_ = TM_(0x0018_1043)
    """Contrast/Bolus Stop Time (0018,1043), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusTotalDose: DS_ = DS_(0x0018_1044)
    """Contrast/Bolus Total Dose (0018,1044), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastFlowRate: DSn = DSn(0x0018_1046)
    """Contrast Flow Rate (0018,1046), VM 1-n, Type 3 (PS3.3 C.7.6.4)."""
    ContrastFlowDuration: DSn = DSn(0x0018_1047)
    """Contrast Flow Duration (0018,1047), VM 1-n, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusIngredient: CST_[Literal["IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM"]] = CST_(0x0018_1048)
    """Contrast/Bolus Ingredient (0018,1048), VM 1, Type 3 (PS3.3 C.7.6.4)."""
    ContrastBolusIngredientConcentration: DS_ = DS_(0x0018_1049)
    """Contrast/Bolus Ingredient Concentration (0018,1049), VM 1, Type 3 (PS3.3 C.7.6.4)."""
