# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Generic Implant Template Description Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, FD_, LO, SQ, UI
from dcmgen.model.iod import Module


class GenericImplantTemplateDescriptionModule(Module):
    """Generic Implant Template Description Module (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    __slots__ = ()

    Manufacturer = LO(0x0008_0070)
    FrameOfReferenceUID = UI(0x0020_0052)
    ImplantName = LO(0x0022_1095)
    ImplantSize = LO(0x0068_6210)
    ImplantPartNumber = LO(0x0022_1097)
    ImplantTemplateVersion = LO(0x0068_6221)
    ReplacedImplantTemplateSequence = SQ(0x0068_6222, "SOPInstanceReferenceMacro")
    ImplantType = CS(0x0068_6223)
    OriginalImplantTemplateSequence = SQ(0x0068_6225, "SOPInstanceReferenceMacro")
    DerivationImplantTemplateSequence = SQ(0x0068_6224, "SOPInstanceReferenceMacro")
    EffectiveDateTime = DT(0x0068_6226)
    ImplantTargetAnatomySequence = SQ(0x0068_6230, "ImplantTargetAnatomySequenceItem")
    NotificationFromManufacturerSequence = SQ(0x0068_6265, "NotificationFromManufacturerSequenceItem")
    InformationFromManufacturerSequence = SQ(0x0068_6260, "InformationFromManufacturerSequenceItem")
    ImplantRegulatoryDisapprovalCodeSequence = SQ(0x0068_62A0, "CodeSequenceMacro")
    OverallTemplateSpatialTolerance = FD_(0x0068_62A5)
    MaterialsCodeSequence = SQ(0x0068_63A0, "CodeSequenceMacro")
    CoatingMaterialsCodeSequence = SQ(0x0068_63A4, "CodeSequenceMacro")
    ImplantTypeCodeSequence = SQ(0x0068_63A8, "CodeSequenceMacro")
    FixationMethodCodeSequence = SQ(0x0068_63AC, "CodeSequenceMacro")
