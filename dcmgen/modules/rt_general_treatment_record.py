# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT General Treatment Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DA_, IS, SQ, TM_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTGeneralTreatmentRecordModule(Module):
    """RT General Treatment Record Module (PS3.3 C.8.8.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.8.17)."""
    TreatmentDate: DA_ = DA_(0x3008_0250)
    """Treatment Date (3008,0250), VM 1, Type 2 (PS3.3 C.8.8.17)."""
    TreatmentTime: TM_ = TM_(0x3008_0251)
    """Treatment Time (3008,0251), VM 1, Type 2 (PS3.3 C.8.8.17)."""
    TreatmentRecordContentOrigin: CST_[Literal["DEVICE", "USER", "SIMULATION"]] = CST_(0x300A_0709)
    """Treatment Record Content Origin (300A,0709), VM 1, Type 3 (PS3.3 C.8.8.17)."""
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 2 (PS3.3 C.8.8.17)."""
    ReferencedTreatmentRecordSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x3008_0030, "SOPInstanceReferenceMacro")
    """Referenced Treatment Record Sequence (3008,0030), VM 1, Type 3 (PS3.3 C.8.8.17)."""
