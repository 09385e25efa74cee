# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Unified Procedure Step Progress Information Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module


class UnifiedProcedureStepProgressInformationModule(Module):
    """Unified Procedure Step Progress Information Module (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ProcedureStepState = CS_(0x0074_1000)
    ProcedureStepProgressInformationSequence = SQ(0x0074_1002, "ProcedureStepProgressInformationSequenceItem")
