# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Acuity Measurements Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class VisualAcuityMeasurementsSeriesModule(Module):
    """Visual Acuity Measurements Series Module (PS3.3 C.8.25.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.5.html
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
