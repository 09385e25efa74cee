# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Contrast/Bolus Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, LO_, SQ, TM_, DSn
from dcmgen.model.iod import Module


class ContrastBolusModule(Module):
    """Contrast/Bolus Module (PS3.3 C.7.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """

    __slots__ = ()

    ContrastBolusAgent = LO_(0x0018_0010)
    ContrastBolusAgentSequence = SQ(0x0018_0012, "CodeSequenceMacro")
    ContrastBolusRoute = LO_(0x0018_1040)
    ContrastBolusAdministrationRouteSequence = SQ(
        0x0018_0014, "ContrastBolusContrastBolusAdministrationRouteSequenceItem"
    )
    ContrastBolusVolume = DS_(0x0018_1041)
    ContrastBolusStartTime = TM_(0x0018_1042)
    ContrastBolusStopTime = TM_(0x0018_1043)
    ContrastBolusTotalDose = DS_(0x0018_1044)
    ContrastFlowRate = DSn(0x0018_1046)
    ContrastFlowDuration = DSn(0x0018_1047)
    ContrastBolusIngredient = CST_(0x0018_1048)
    ContrastBolusIngredientConcentration = DS_(0x0018_1049)
