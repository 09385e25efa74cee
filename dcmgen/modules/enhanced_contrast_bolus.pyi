# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Contrast/Bolus Module."""

from dcmgen.items.contrast_bolus_agent_sequence_item import (
    ContrastBolusAgentSequenceItem,
    ContrastBolusAgentSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class EnhancedContrastBolusModule(Module):
    """Enhanced Contrast/Bolus Module (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusAgentSequence: Items[ContrastBolusAgentSequenceItem] = ...,
    ) -> None: ...
    ContrastBolusAgentSequence: SQ[ContrastBolusAgentSequenceItems, ContrastBolusAgentSequenceItem]
    """Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1, Type 1.

    Codes: CID 12 Imaging Contrast Agent (Baseline).

    PS3.3 C.7.6.4b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """
