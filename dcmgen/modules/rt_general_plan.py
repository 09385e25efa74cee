# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT General Plan Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DA_, IS_, LO_, SH, SQ, ST_, TM_, FDn, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.assertion_macro import AssertionMacro
    from dcmgen.items.rt_general_plan_referenced_rt_plan_sequence_item import RTGeneralPlanReferencedRTPlanSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem


class RTGeneralPlanModule(Module):
    """RT General Plan Module (PS3.3 C.8.8.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """

    __slots__ = ()

    RTPlanLabel: SH = SH(0x300A_0002)
    """RT Plan Label (300A,0002), VM 1, Type 1 (PS3.3 C.8.8.9)."""
    RTPlanName: LO_ = LO_(0x300A_0003)
    """RT Plan Name (300A,0003), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    RTPlanDescription: ST_ = ST_(0x300A_0004)
    """RT Plan Description (300A,0004), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    RTPlanDate: DA_ = DA_(0x300A_0006)
    """RT Plan Date (300A,0006), VM 1, Type 2 (PS3.3 C.8.8.9)."""
    RTPlanTime: TM_ = TM_(0x300A_0007)
    """RT Plan Time (300A,0007), VM 1, Type 2 (PS3.3 C.8.8.9)."""
    RTAssertionsSequence: SQ[AssertionMacro] = SQ(0x0044_0110, "AssertionMacro")
    """RT Assertions Sequence (0044,0110), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    TreatmentProtocols: LOn = LOn(0x300A_0009)
    """Treatment Protocols (300A,0009), VM 1-n, Type 3 (PS3.3 C.8.8.9)."""
    PlanIntent: CST_[
        Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC", "VERIFICATION", "MACHINE_QA", "RESEARCH", "SERVICE"]
    ] = CST_(0x300A_000A)
    """Plan Intent (300A,000A), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    TreatmentSite: LO_ = LO_(0x3010_0077)
    """Treatment Site (3010,0077), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItem] = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    """Treatment Site Code Sequence (3010,0078), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    RTPlanGeometry: CST[Literal["PATIENT", "TREATMENT_DEVICE"]] = CST(0x300A_000C)
    """RT Plan Geometry (300A,000C), VM 1, Type 1 (PS3.3 C.8.8.9)."""
    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    """Referenced Structure Set Sequence (300C,0060), VM 1, Type 1C (PS3.3 C.8.8.9)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    """Referenced Dose Sequence (300C,0080), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    ReferencedRTPlanSequence: SQ[RTGeneralPlanReferencedRTPlanSequenceItem] = SQ(
        0x300C_0002, "RTGeneralPlanReferencedRTPlanSequenceItem"
    )
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 3 (PS3.3 C.8.8.9)."""
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: FDn = FDn(0x0070_030B)
    """Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B), VM 16, Type 3 (PS3.3 C.8.8.9)."""
