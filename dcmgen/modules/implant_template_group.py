# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Implant Template Group Module."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, LO_, SQ, ST_
from dcmgen.model.iod import Module


class ImplantTemplateGroupModule(Module):
    """Implant Template Group Module (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    EffectiveDateTime = DT(0x0068_6226)
    ImplantTemplateGroupName = LO(0x0078_0001)
    ImplantTemplateGroupDescription = ST_(0x0078_0010)
    ImplantTemplateGroupIssuer = LO(0x0078_0020)
    ImplantTemplateGroupVersion = LO_(0x0078_0024)
    ReplacedImplantTemplateGroupSequence = SQ(0x0078_0026, "SOPInstanceReferenceMacro")
    ImplantTemplateGroupTargetAnatomySequence = SQ(0x0078_0028, "ImplantTemplateGroupTargetAnatomySequenceItem")
    ImplantTemplateGroupMembersSequence = SQ(0x0078_002A, "ImplantTemplateGroupMembersSequenceItem")
    ImplantTemplateGroupVariationDimensionSequence = SQ(
        0x0078_00B0, "ImplantTemplateGroupVariationDimensionSequenceItem"
    )
