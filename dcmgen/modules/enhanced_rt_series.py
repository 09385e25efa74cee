# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced RT Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, UI_
from dcmgen.model.iod import Module


class EnhancedRTSeriesModule(Module):
    """Enhanced RT Series Module (PS3.3 C.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    SeriesNumber = IS(0x0020_0011)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    TreatmentSessionUID = UI_(0x300A_0700)
