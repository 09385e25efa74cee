# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Tomography En Face Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import Module


class OphthalmicTomographyEnFaceSeriesModule(Module):
    """Ophthalmic Tomography En Face Series Module (PS3.3 C.8.17.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.17.html
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    SeriesNumber = IS(0x0020_0011)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
