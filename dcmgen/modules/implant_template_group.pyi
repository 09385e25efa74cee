# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Template Group Module."""

from dcmgen.items.implant_template_group_members_sequence_item import (
    ImplantTemplateGroupMembersSequenceItem,
    ImplantTemplateGroupMembersSequenceItems,
)
from dcmgen.items.implant_template_group_target_anatomy_sequence_item import (
    ImplantTemplateGroupTargetAnatomySequenceItem,
    ImplantTemplateGroupTargetAnatomySequenceItems,
)
from dcmgen.items.implant_template_group_variation_dimension_sequence_item import (
    ImplantTemplateGroupVariationDimensionSequenceItem,
    ImplantTemplateGroupVariationDimensionSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import DT, LO, LO_, SQ, ST_, DTValue, Items, LO_Value, LOValue, ST_Value
from dcmgen.model.iod import Module

class ImplantTemplateGroupModule(Module):
    """Implant Template Group Module (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    def __init__(
        self,
        /,
        *,
        EffectiveDateTime: DTValue = ...,
        ImplantTemplateGroupName: LOValue = ...,
        ImplantTemplateGroupIssuer: LOValue = ...,
        ImplantTemplateGroupMembersSequence: Items[ImplantTemplateGroupMembersSequenceItem] = ...,
        ImplantTemplateGroupVariationDimensionSequence: Items[ImplantTemplateGroupVariationDimensionSequenceItem] = ...,
        ReplacedImplantTemplateGroupSequence: Items[SOPInstanceReferenceMacro] = ...,
        ImplantTemplateGroupVersion: LO_Value = ...,
        ImplantTemplateGroupDescription: ST_Value = ...,
        ImplantTemplateGroupTargetAnatomySequence: Items[ImplantTemplateGroupTargetAnatomySequenceItem] = ...,
    ) -> None: ...
    EffectiveDateTime: DT
    """Effective DateTime (0068,6226), DT, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupName: LO
    """Implant Template Group Name (0078,0001), LO, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupDescription: ST_
    """Implant Template Group Description (0078,0010), ST, VM 1, Type 3.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupIssuer: LO
    """Implant Template Group Issuer (0078,0020), LO, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupVersion: LO_
    """Implant Template Group Version (0078,0024), LO, VM 1, Type 2.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ReplacedImplantTemplateGroupSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Replaced Implant Template Group Sequence (0078,0026), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupTargetAnatomySequence: SQ[
        ImplantTemplateGroupTargetAnatomySequenceItems, ImplantTemplateGroupTargetAnatomySequenceItem
    ]
    """Implant Template Group Target Anatomy Sequence (0078,0028), SQ, VM 1, Type 3.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupMembersSequence: SQ[
        ImplantTemplateGroupMembersSequenceItems, ImplantTemplateGroupMembersSequenceItem
    ]
    """Implant Template Group Members Sequence (0078,002A), SQ, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupVariationDimensionSequence: SQ[
        ImplantTemplateGroupVariationDimensionSequenceItems, ImplantTemplateGroupVariationDimensionSequenceItem
    ]
    """Implant Template Group Variation Dimension Sequence (0078,00B0), SQ, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
