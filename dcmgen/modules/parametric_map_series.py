# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Parametric Map Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, SQ
from dcmgen.model.iod import Module


class ParametricMapSeriesModule(Module):
    """Parametric Map Series Module (PS3.3 C.8.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.html#sect_C.8.32.1
    """

    __slots__ = ()

    Modality = CST(0x0008_0060)
    SeriesNumber = IS(0x0020_0011)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
