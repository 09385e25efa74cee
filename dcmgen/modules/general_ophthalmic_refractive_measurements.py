# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Ophthalmic Refractive Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, IS, LT_, SQ, TM
from dcmgen.model.iod import Module


class GeneralOphthalmicRefractiveMeasurementsModule(Module):
    """General Ophthalmic Refractive Measurements Module (PS3.3 C.8.25.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    MeasurementLaterality = CS_(0x0024_0113)
    ImageComments = LT_(0x0020_4000)
    ReferencedRefractiveMeasurementsSequence = SQ(0x0046_0145, "SOPInstanceReferenceMacro")
