# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced RT Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, UI_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class EnhancedRTSeriesModule(Module):
    """Enhanced RT Series Module (PS3.3 C.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """

    __slots__ = ()

    Modality: CS[Literal["RTINTENT", "RTRAD", "RTSEGANN", "PLAN"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.36.3)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.36.3)."""
    SeriesDate: DA = DA(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 1 (PS3.3 C.36.3)."""
    SeriesTime: TM = TM(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 1 (PS3.3 C.36.3)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.36.3)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 3 (PS3.3 C.36.3)."""
