# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Scheduled Procedure Step Module."""

from __future__ import annotations

from dcmgen.model.fields import LT_, SQ
from dcmgen.model.iod import Module


class ScheduledProcedureStepModule(Module):
    """Scheduled Procedure Step Module (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ScheduledProcedureStepSequence = SQ(0x0040_0100, "ScheduledProcedureStepSequenceItem")
    ScheduledSpecimenSequence = SQ(0x0040_0500, "SpecimenMacro")
    BarcodeValue = LT_(0x2200_0005)
