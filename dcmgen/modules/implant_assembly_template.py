# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Implant Assembly Template Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, LO_, OB_, SQ
from dcmgen.model.iod import Module


class ImplantAssemblyTemplateModule(Module):
    """Implant Assembly Template Module (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    EffectiveDateTime = DT(0x0068_6226)
    ImplantAssemblyTemplateName = LO_(0x0076_0001)
    ImplantAssemblyTemplateIssuer = LO(0x0076_0003)
    ImplantAssemblyTemplateVersion = LO_(0x0076_0006)
    ReplacedImplantAssemblyTemplateSequence = SQ(0x0076_0008, "SOPInstanceReferenceMacro")
    ImplantAssemblyTemplateType = CS(0x0076_000A)
    OriginalImplantAssemblyTemplateSequence = SQ(0x0076_000C, "SOPInstanceReferenceMacro")
    DerivationImplantAssemblyTemplateSequence = SQ(0x0076_000E, "SOPInstanceReferenceMacro")
    ImplantAssemblyTemplateTargetAnatomySequence = SQ(0x0076_0010, "ImplantAssemblyTemplateTargetAnatomySequenceItem")
    ProcedureTypeCodeSequence = SQ(0x0076_0020, "CodeSequenceMacro")
    SurgicalTechnique = LO_(0x0076_0030)
    MIMETypeOfEncapsulatedDocument = LO_(0x0042_0012)
    EncapsulatedDocument = OB_(0x0042_0011)
    ComponentTypesSequence = SQ(0x0076_0032, "ComponentTypesSequenceItem")
    ComponentAssemblySequence = SQ(0x0076_0060, "ComponentAssemblySequenceItem")
