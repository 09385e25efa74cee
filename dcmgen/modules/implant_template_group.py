# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Implant Template Group Module."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, LO_, SQ, ST_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.implant_template_group_members_sequence_item import ImplantTemplateGroupMembersSequenceItem
    from dcmgen.items.implant_template_group_target_anatomy_sequence_item import (
        ImplantTemplateGroupTargetAnatomySequenceItem,
    )
    from dcmgen.items.implant_template_group_variation_dimension_sequence_item import (
        ImplantTemplateGroupVariationDimensionSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ImplantTemplateGroupModule(Module):
    """Implant Template Group Module (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    EffectiveDateTime: DT = DT(0x0068_6226)
    """Effective DateTime (0068,6226), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupName: LO = LO(0x0078_0001)
    """Implant Template Group Name (0078,0001), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupDescription: ST_ = ST_(0x0078_0010)
    """Implant Template Group Description (0078,0010), VM 1, Type 3 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupIssuer: LO = LO(0x0078_0020)
    """Implant Template Group Issuer (0078,0020), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupVersion: LO_ = LO_(0x0078_0024)
    """Implant Template Group Version (0078,0024), VM 1, Type 2 (PS3.3 C.29.3.1)."""
    ReplacedImplantTemplateGroupSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0078_0026, "SOPInstanceReferenceMacro")
    """Replaced Implant Template Group Sequence (0078,0026), VM 1, Type 1C (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupTargetAnatomySequence: SQ[ImplantTemplateGroupTargetAnatomySequenceItem] = SQ(
        0x0078_0028, "ImplantTemplateGroupTargetAnatomySequenceItem"
    )
    """Implant Template Group Target Anatomy Sequence (0078,0028), VM 1, Type 3 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupMembersSequence: SQ[ImplantTemplateGroupMembersSequenceItem] = SQ(
        0x0078_002A, "ImplantTemplateGroupMembersSequenceItem"
    )
    """Implant Template Group Members Sequence (0078,002A), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupVariationDimensionSequence: SQ[ImplantTemplateGroupVariationDimensionSequenceItem] = SQ(
        0x0078_00B0, "ImplantTemplateGroupVariationDimensionSequenceItem"
    )
    """Implant Template Group Variation Dimension Sequence (0078,00B0), VM 1, Type 1 (PS3.3 C.29.3.1)."""
