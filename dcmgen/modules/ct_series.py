# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class CTSeriesModule(Module):
    """CT Series Module (PS3.3 C.8.15.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.html#sect_C.8.15.1
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
