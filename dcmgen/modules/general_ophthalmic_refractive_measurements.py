# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Ophthalmic Refractive Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, IS, LT_, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class GeneralOphthalmicRefractiveMeasurementsModule(Module):
    """General Ophthalmic Refractive Measurements Module (PS3.3 C.8.25.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.25.7)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.25.7)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.25.7)."""
    MeasurementLaterality: CS_[Literal["R", "L", "B"]] = CS_(0x0024_0113)
    """Measurement Laterality (0024,0113), VM 1, Type 3 (PS3.3 C.8.25.7)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.25.7)."""
    ReferencedRefractiveMeasurementsSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0046_0145, "SOPInstanceReferenceMacro"
    )
    """Referenced Refractive Measurements Sequence (0046,0145), VM 1, Type 2C (PS3.3 C.8.25.7)."""
